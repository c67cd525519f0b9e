package org.chokepoint.cli.command;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.cli.process.Server;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.operations.launch.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the latest release. */
@Command(
    name = "serve",
    description = "Serve the data API and pages.",
    mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
  @Option(names = "--port", description = "First port to try.", paramLabel = "N")
  Optional<Integer> port = Optional.empty();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Installation installation = Installation.here();
    Settings settings = Settings.read(installation.configuration());
    return new Server(installation, settings).serve(port.orElse(settings.serverPort()));
  }
}
