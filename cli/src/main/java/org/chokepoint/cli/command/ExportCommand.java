package org.chokepoint.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.cli.process.Server;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.operations.launch.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the whole site of one release as static files. */
@Command(
    name = "export",
    description = "Write every page, chart and table of a release as static files.",
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--site",
      required = true,
      description = "New or empty folder, or one that an export wrote: it is replaced whole.",
      paramLabel = "DIR")
  Path site = Path.of("");

  @Option(names = "--release", description = "The latest without it.", paramLabel = "ID")
  Optional<String> release = Optional.empty();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Installation installation = Installation.here();
    return new Server(installation, Settings.read(installation.configuration()))
        .export(site, release);
  }
}
