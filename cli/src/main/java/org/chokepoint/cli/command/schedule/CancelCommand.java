package org.chokepoint.cli.command.schedule;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Call off a run that waits or runs. */
@Command(
    name = "cancel",
    description = "Call off a run that waits or runs.",
    mixinStandardHelpOptions = true)
final class CancelCommand implements Callable<Integer> {
  @Parameters(paramLabel = "RUN", description = "The id of a run.")
  String run = "";

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Desk desk = Desk.open()) {
      if (!desk.history().askToCancel(run)) {
        throw Desk.fault(
            run,
            "the id of a run that waits or runs",
            "see ./chokepoint schedule history --state running");
      }
      spec.commandLine().getErr().println(run + " is called off");
      return 0;
    }
  }
}
