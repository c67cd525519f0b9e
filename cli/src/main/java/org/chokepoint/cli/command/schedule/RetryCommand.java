package org.chokepoint.cli.command.schedule;

import java.util.concurrent.Callable;
import org.chokepoint.operations.launch.RecordedRun;
import org.chokepoint.operations.run.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Queue a run of what did not succeed in another run. */
@Command(
    name = "retry",
    description = "Queue a run of what did not succeed in another run.",
    mixinStandardHelpOptions = true)
final class RetryCommand implements Callable<Integer> {
  @Parameters(paramLabel = "RUN", description = "The id of a run.")
  String run = "";

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Desk desk = Desk.open()) {
      RunRecord queued =
          desk.history()
              .retry(run, RecordedRun.actor())
              .orElseThrow(
                  () ->
                      Desk.fault(
                          run,
                          "the id of a run that failed or was cancelled",
                          "see ./chokepoint schedule history --state failed"));
      spec.commandLine()
          .getErr()
          .println("queued as " + queued.id() + "; a server must be running: ./chokepoint serve");
      return 0;
    }
  }
}
