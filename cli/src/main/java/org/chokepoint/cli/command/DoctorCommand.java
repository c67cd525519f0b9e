package org.chokepoint.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.chokepoint.cli.doctor.Doctor;
import org.chokepoint.cli.doctor.Finding;
import org.chokepoint.cli.doctor.Finding.Level;
import org.chokepoint.cli.doctor.Setup;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.operations.launch.Settings;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultyInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks at everything that runs, schedules and the server need. */
@Command(
    name = "doctor",
    description = "Look at everything that runs, schedules and the server need.",
    footer = {
      "",
      "A line each: ok, look or fail, what was found and what to do. Exit 0 when nothing fails, or",
      "else 2. Columns of the answer: check,state,found,do."
    },
    mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {
  private static final int FAILED = 2;

  @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  Format format = Format.TABLE;

  @Override
  public Integer call() throws IOException {
    List<Finding> findings = Doctor.examine(setup(Installation.here()), Clock.systemUTC());
    Sheet.Builder sheet = Sheet.named("checks", "check", "state", "found", "do");
    findings.forEach(
        finding ->
            sheet.row(finding.check(), finding.level().word(), finding.found(), finding.remedy()));
    new Printer(spec.commandLine().getOut()).print(format, sheet.sheet());
    return findings.stream().anyMatch(finding -> finding.level() == Level.FAIL) ? FAILED : 0;
  }

  private static Setup setup(Installation installation) {
    try {
      return setup(installation, Settings.read(installation.configuration()), List.of());
    } catch (FaultyInput faulty) {
      Settings standard = Settings.read(Path.of("no-configuration"));
      return setup(installation, standard, faulty.faults());
    }
  }

  private static Setup setup(Installation installation, Settings settings, List<Fault> faults) {
    Path home = installation.home();
    return new Setup(
        home,
        installation.datasets(),
        installation.configuration(),
        faults,
        settings.serverPort(),
        List.of(settings.sparkMemory(), settings.serverMemory()),
        settings.operations().database().orElse("jdbc:sqlite:" + home.resolve("operations.db")),
        settings.store().catalog().orElse("jdbc:sqlite:" + home.resolve("catalog.db")),
        settings.store().conf());
  }
}
