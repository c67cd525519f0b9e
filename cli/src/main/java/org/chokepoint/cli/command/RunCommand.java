package org.chokepoint.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.cli.process.Batch;
import org.chokepoint.cli.process.Installation;
import org.chokepoint.cli.process.JavaProcess;
import org.chokepoint.cli.process.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates, computes and publishes a release. */
@Command(
    name = "run",
    description = "Validate, compute and publish a release.",
    mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DATASET", description = "Datasets to run; all without one.")
  List<String> datasets = new ArrayList<>();

  @Option(
      names = "--master",
      description = "Where Spark runs: local[2], spark://host:7077, yarn, k8s://...",
      paramLabel = "URL")
  Optional<String> master = Optional.empty();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Installation installation = Installation.here();
    int code =
        new Batch(installation, Settings.read(installation.configuration()))
            .run("run", datasets, master, JavaProcess.Tuning.LONG);
    if (code == 0) {
      spec.commandLine()
          .getErr()
          .println("published to " + installation.home() + "; next: ./chokepoint serve");
    }
    return code;
  }
}
