package org.chokepoint.cli.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.usage.synthetic.PanelFile;
import org.chokepoint.usage.synthetic.PanelSettings;
import org.chokepoint.usage.synthetic.SyntheticPanel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes synthetic data for trials. */
@Command(
    name = "generate",
    description = "Make synthetic data for trials.",
    mixinStandardHelpOptions = true)
public final class GenerateCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return 2;
  }

  @Command(
      name = "usage",
      description = "A labelled synthetic usage panel, drawn to the synthetic-usage card.",
      mixinStandardHelpOptions = true)
  int usage(
      @Option(names = "--rows", paramLabel = "N", description = "So many rows.")
          Optional<Long> rows,
      @Option(names = "--users", paramLabel = "U", description = "So many persons.")
          Optional<Long> users,
      @Option(names = "--seed", paramLabel = "S", description = "Where random numbers start.")
          Optional<Long> seed,
      @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file.")
          Path out)
      throws IOException {
    Path card = Installation.here().datasets().resolve("synthetic-usage").resolve("card.yaml");
    PanelSettings settings = PanelFile.read(Files.readString(card, StandardCharsets.UTF_8));
    long most = rows.orElse(Long.MAX_VALUE);
    long persons = users.orElse(settings.users());
    PanelSettings panel = settings.with(persons, seed.orElse(settings.seed()));
    if (rows.isPresent()) {
      panel = users.isPresent() ? panel.lasting(most) : panel.peopled(most);
      panel = panel.with(new SyntheticPanel(panel).personsOf(most), panel.seed());
    }
    long written;
    try (BufferedWriter file = Files.newBufferedWriter(out)) {
      written = new SyntheticPanel(panel).writeCsv(file, most);
    }
    spec.commandLine()
        .getErr()
        .printf(
            "%,d synthetic rows of %,d persons, seed %d: %s%n",
            written, panel.users(), panel.seed(), out);
    return 0;
  }
}
