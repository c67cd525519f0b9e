package org.chokepoint.cli.command.schedule;

import java.util.concurrent.Callable;
import org.chokepoint.operations.launch.RecordedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Wake a schedule that rests. */
@Command(
    name = "resume",
    description = "Wake a schedule that rests.",
    mixinStandardHelpOptions = true)
final class ResumeCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "The schedule.")
  String name = "";

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Desk desk = Desk.open()) {
      if (!desk.schedules().resume(name, RecordedRun.actor())) {
        throw desk.unknown(name);
      }
      spec.commandLine().getErr().println(name + " runs again from its next instant on");
      return 0;
    }
  }
}
