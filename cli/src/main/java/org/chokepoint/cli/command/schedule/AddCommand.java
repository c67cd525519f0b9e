package org.chokepoint.cli.command.schedule;

import java.util.concurrent.Callable;
import org.chokepoint.operations.launch.RecordedRun;
import org.chokepoint.operations.schedule.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Add a schedule. */
@Command(name = "add", description = "Add a schedule.", mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {
  @Mixin ScheduleOptions options = new ScheduleOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Desk desk = Desk.open()) {
      Schedule added = desk.schedules().add(options.words(), RecordedRun.actor());
      spec.commandLine()
          .getErr()
          .println(
              "added "
                  + added.name()
                  + "; next: "
                  + desk.schedules().nextInstants(added.name(), 1).get(0)
                  + "; a server must be running: ./chokepoint serve");
      return 0;
    }
  }
}
