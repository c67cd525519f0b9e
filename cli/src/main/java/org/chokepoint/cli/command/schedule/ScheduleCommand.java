package org.chokepoint.cli.command.schedule;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Schedules and the runs they and others started. */
@Command(
    name = "schedule",
    description = "Say what is computed when; see, retry and cancel runs.",
    mixinStandardHelpOptions = true,
    subcommands = {
      AddCommand.class,
      EditCommand.class,
      ListCommand.class,
      ShowCommand.class,
      NextCommand.class,
      PauseCommand.class,
      ResumeCommand.class,
      DeleteCommand.class,
      RunNowCommand.class,
      HistoryCommand.class,
      RetryCommand.class,
      CancelCommand.class
    },
    footer = {"", "A server must be running for schedules to run: ./chokepoint serve"})
public final class ScheduleCommand implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "which command of schedule?");
  }
}
