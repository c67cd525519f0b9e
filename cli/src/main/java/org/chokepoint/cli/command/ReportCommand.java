package org.chokepoint.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.cli.process.Server;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.operations.launch.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a dated study of one dataset as one HTML file. */
@Command(
    name = "report",
    description = "Write a dated study of a dataset: findings, charts, tables, methods, sources.",
    mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DATASET", description = "A dataset of the release.")
  String dataset = "";

  @Option(names = "--release", description = "The latest without it.", paramLabel = "ID")
  Optional<String> release = Optional.empty();

  @Option(
      names = "--out",
      description = "The file to write; DATASET-RELEASE.html without it.",
      paramLabel = "FILE")
  Optional<Path> out = Optional.empty();

  @Option(names = "--lang", description = "en or ko; en without it.", paramLabel = "LANGUAGE")
  Optional<String> language = Optional.empty();

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<String> options = new ArrayList<>();
    release.ifPresent(id -> options.addAll(List.of("--release", id)));
    out.ifPresent(file -> options.addAll(List.of("--out", file.toString())));
    language.ifPresent(id -> options.addAll(List.of("--lang", id)));
    Installation installation = Installation.here();
    return new Server(installation, Settings.read(installation.configuration()))
        .report(dataset, options);
  }
}
