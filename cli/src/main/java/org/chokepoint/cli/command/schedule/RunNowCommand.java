package org.chokepoint.cli.command.schedule;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.operations.launch.RecordedRun;
import org.chokepoint.operations.run.RunCause;
import org.chokepoint.operations.run.RunOrder;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.run.Trigger;
import org.chokepoint.operations.schedule.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a schedule out of turn. */
@Command(
    name = "run-now",
    description = "Run a schedule out of turn.",
    mixinStandardHelpOptions = true)
final class RunNowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "The schedule.")
  String name = "";

  @Option(names = "--wait", description = "Compute it here and wait, rather than on a server.")
  boolean here;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (Desk desk = Desk.open()) {
      Schedule schedule = desk.schedule(name);
      RunOrder order = RunOrder.changed(schedule.datasets());
      RunCause cause = RunCause.outOfTurn(Trigger.COMMAND, name, RecordedRun.actor());
      if (here) {
        return new RecordedRun(desk.installation(), desk.settings(), spec.commandLine().getErr())
            .publish(order, cause, Optional.empty());
      }
      RunRecord queued = desk.history().queue(order, cause);
      spec.commandLine()
          .getErr()
          .println("queued as " + queued.id() + "; a server must be running: ./chokepoint serve");
      return 0;
    }
  }
}
