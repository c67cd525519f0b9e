package org.chokepoint.cli.command.schedule;

import java.util.concurrent.Callable;
import org.chokepoint.operations.launch.RecordedRun;
import org.chokepoint.operations.schedule.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Change what is named; the rest stays. */
@Command(
    name = "edit",
    description = "Change what is named; the rest stays.",
    mixinStandardHelpOptions = true)
final class EditCommand implements Callable<Integer> {
  @Mixin ScheduleOptions options = new ScheduleOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Desk desk = Desk.open()) {
      Schedule before = desk.schedule(options.name);
      desk.schedules().edit(options.words(before), RecordedRun.actor());
      spec.commandLine()
          .getErr()
          .println("changed; next: " + desk.schedules().nextInstants(options.name, 1).get(0));
      return 0;
    }
  }
}
