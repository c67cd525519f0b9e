package org.chokepoint.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.chokepoint.cli.command.AlertsCommand;
import org.chokepoint.cli.command.BacktestCommand;
import org.chokepoint.cli.command.BackupCommand;
import org.chokepoint.cli.command.CutsCommand;
import org.chokepoint.cli.command.DemoCommand;
import org.chokepoint.cli.command.DesignationCommand;
import org.chokepoint.cli.command.DoctorCommand;
import org.chokepoint.cli.command.ExportCommand;
import org.chokepoint.cli.command.FailuresCommand;
import org.chokepoint.cli.command.GenerateCommand;
import org.chokepoint.cli.command.GraphCommand;
import org.chokepoint.cli.command.MeasureCommand;
import org.chokepoint.cli.command.MergerCommand;
import org.chokepoint.cli.command.OutageCommand;
import org.chokepoint.cli.command.RemediesCommand;
import org.chokepoint.cli.command.ReportCommand;
import org.chokepoint.cli.command.RestoreCommand;
import org.chokepoint.cli.command.RunCommand;
import org.chokepoint.cli.command.ServeCommand;
import org.chokepoint.cli.command.StructureCommand;
import org.chokepoint.cli.command.TidyCommand;
import org.chokepoint.cli.command.UncertaintyCommand;
import org.chokepoint.cli.command.UsageCommand;
import org.chokepoint.cli.command.VerifyCommand;
import org.chokepoint.cli.command.WhatIfCommand;
import org.chokepoint.cli.command.schedule.ScheduleCommand;
import org.chokepoint.cli.process.Version;
import org.chokepoint.operations.database.DatabaseUnavailable;
import org.chokepoint.table.FaultyInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code ./chokepoint}. Results go to standard output, everything else to standard error. Exit 0
 * done, 2 the user's mistake, 1 our bug.
 */
@Command(
    name = "chokepoint",
    description = "Who holds a market, and what falls when they fall.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      DemoCommand.class,
      RunCommand.class,
      ScheduleCommand.class,
      ServeCommand.class,
      ExportCommand.class,
      ReportCommand.class,
      MeasureCommand.class,
      FailuresCommand.class,
      StructureCommand.class,
      GraphCommand.class,
      CutsCommand.class,
      OutageCommand.class,
      BacktestCommand.class,
      RemediesCommand.class,
      UncertaintyCommand.class,
      MergerCommand.class,
      WhatIfCommand.class,
      DesignationCommand.class,
      UsageCommand.class,
      VerifyCommand.class,
      GenerateCommand.class,
      AlertsCommand.class,
      DoctorCommand.class,
      TidyCommand.class,
      BackupCommand.class,
      RestoreCommand.class
    },
    footer = {"", "./chokepoint test   installs what the tests need and runs them"})
public final class Main {
  private static final int MISTAKE = 2;
  private static final int BUG = 1;

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    CommandLine line =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown, err));
    int code = line.execute(args.length == 0 ? new String[] {"--help"} : args);
    out.flush();
    return code;
  }

  private static int failed(Exception thrown, PrintWriter err) {
    if (thrown instanceof FaultyInput faulty) {
      faulty.faults().forEach(fault -> err.println(fault.message()));
      int faults = faulty.faults().size();
      err.println(faults == 1 ? "1 fault" : faults + " faults");
      return MISTAKE;
    }
    if (thrown instanceof DatabaseUnavailable unavailable) {
      err.println(unavailable.getMessage());
      return MISTAKE;
    }
    err.println("This is a bug of ours, please report it with the command and these lines:");
    thrown.printStackTrace(err);
    return BUG;
  }
}
