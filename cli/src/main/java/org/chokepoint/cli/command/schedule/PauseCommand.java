package org.chokepoint.cli.command.schedule;

import java.util.concurrent.Callable;
import org.chokepoint.operations.launch.RecordedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Let a schedule rest. */
@Command(name = "pause", description = "Let a schedule rest.", mixinStandardHelpOptions = true)
final class PauseCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "The schedule.")
  String name = "";

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Desk desk = Desk.open()) {
      if (!desk.schedules().pause(name, RecordedRun.actor())) {
        throw desk.unknown(name);
      }
      spec.commandLine().getErr().println(name + " rests; what passes meanwhile is not run");
      return 0;
    }
  }
}
