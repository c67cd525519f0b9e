package org.chokepoint.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.operations.launch.RecordedRun;
import org.chokepoint.operations.launch.Settings;
import org.chokepoint.operations.run.Extent;
import org.chokepoint.operations.run.PartitionState;
import org.chokepoint.operations.run.RunOrder;
import org.chokepoint.operations.run.RunState;
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

  @Option(names = "--full", description = "Compute everything again, not only what changed.")
  boolean full;

  @Option(
      names = "--periods",
      description = "Only these periods, both ends included, such as 2022-01..2022-12.",
      paramLabel = "FROM..TO")
  String periods = "";

  @Option(names = "--dry-run", description = "List what would be computed, and compute nothing.")
  boolean dryRun;

  @Option(
      names = "--keep-going",
      description = "Where a dataset fails, compute and publish the others.")
  boolean keepGoing;

  @Option(
      names = "--format",
      description = "How a dry run is printed: ${COMPLETION-CANDIDATES}.",
      paramLabel = "FORMAT")
  Format format = Format.TABLE;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Installation installation = Installation.here();
    RecordedRun run =
        new RecordedRun(
            installation, Settings.read(installation.configuration()), spec.commandLine().getErr());
    RunOrder order =
        new RunOrder(datasets, periods, full ? Extent.FULL : Extent.CHANGED, keepGoing);
    if (dryRun) {
      return plan(run, order);
    }
    int code = run.publish(order, master);
    if (code == 0) {
      boolean unchanged = run.state() == RunState.UNCHANGED;
      spec.commandLine()
          .getErr()
          .println(
              (unchanged ? "unchanged: nothing differs from the last release in " : "published to ")
                  + installation.home()
                  + (unchanged ? "; --full computes it anew" : "; next: ./chokepoint serve"));
    }
    return code;
  }

  private int plan(RecordedRun run, RunOrder order) throws IOException, InterruptedException {
    List<PartitionState> partitions = new ArrayList<>();
    int code = run.plan(order, master, partitions);
    if (code == 0) {
      Sheet.Builder sheet = Sheet.named("partitions", "dataset", "period", "state", "why");
      partitions.forEach(
          partition ->
              sheet.row(
                  partition.dataset(), partition.period(), partition.state(), partition.why()));
      new Printer(spec.commandLine().getOut()).print(format, sheet.sheet());
      spec.commandLine()
          .getErr()
          .println("periods are calendar dates in UTC; this was a dry run, nothing was computed");
    }
    return code;
  }
}
