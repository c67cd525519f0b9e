package org.chokepoint.cli.command;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.operations.launch.Batch;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.operations.launch.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Recomputes a release from its own inputs and compares, offline. */
@Command(
    name = "verify",
    description = "Recompute a release from its own inputs and compare, offline.",
    mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "RELEASE", description = "The latest without one.")
  Optional<String> release = Optional.empty();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Installation installation = Installation.here();
    return new Batch(installation, Settings.read(installation.configuration()))
        .verify(release.stream().toList());
  }
}
