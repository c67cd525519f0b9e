package org.chokepoint.cli.command.schedule;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Forget a schedule; its runs stay in the history. */
@Command(
    name = "delete",
    description = "Forget a schedule; its runs stay in the history.",
    mixinStandardHelpOptions = true)
final class DeleteCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "The schedule.")
  String name = "";

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Desk desk = Desk.open()) {
      if (!desk.schedules().delete(name)) {
        throw desk.unknown(name);
      }
      spec.commandLine().getErr().println(name + " is deleted; its runs stay in the history");
      return 0;
    }
  }
}
