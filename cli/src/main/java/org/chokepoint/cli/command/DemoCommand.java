package org.chokepoint.cli.command;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.cli.process.Server;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.operations.launch.RecordedRun;
import org.chokepoint.operations.launch.Settings;
import org.chokepoint.operations.run.RunOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Computes every shipped dataset, says what was found, and serves it. */
@Command(
    name = "demo",
    description = "Compute every shipped dataset, print what was found, serve it.",
    mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
  @Option(names = "--no-serve", description = "Stop before serving.")
  boolean noServe;

  @Option(names = "--port", description = "First port to try.", paramLabel = "N")
  Optional<Integer> port = Optional.empty();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Instant start = Instant.now();
    Installation installation = Installation.here();
    Settings settings = Settings.read(installation.configuration());
    int code =
        new RecordedRun(installation, settings, spec.commandLine().getErr())
            .publish(RunOrder.changed(List.of()), Optional.empty());
    if (code != 0) {
      return code;
    }
    return new Server(installation, settings)
        .summarise(
            start, noServe ? Optional.empty() : Optional.of(port.orElse(settings.serverPort())));
  }
}
