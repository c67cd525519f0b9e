package org.chokepoint.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.cli.answer.FailureView;
import org.chokepoint.cli.input.GraphFiles;
import org.chokepoint.cli.input.UserGraph;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.SingleFailures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks the single failures of a user's own file. */
@Command(
    name = "failures",
    description = "Rank what each node's failure takes down.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "DEPENDENCIES.csv: dependent,provider; with redundancy also group,required",
      "(how many of the group must be up). NODES.csv: node,users; without a weight",
      "each node counts as 1. USAGE.csv: user,service,market,period; then lost_weight",
      "is people stranded in any market, each counted once."
    })
public final class FailuresCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DEPENDENCIES.csv", description = "Who needs whom.")
  Path dependencies = Path.of("");

  @Option(names = "--nodes", paramLabel = "NODES.csv", description = "What each node weighs.")
  Optional<Path> nodes = Optional.empty();

  @Option(names = "--weight", paramLabel = "COLUMN", description = "Weight column; users.")
  String weight = "users";

  @Option(
      names = "--semantics",
      paramLabel = "NAME",
      description = "steady (what stops; default) or black-start (what could not be restarted).")
  String semantics = Semantics.STEADY.id();

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      description = "${COMPLETION-CANDIDATES}; ranking without it.")
  FailureView view = FailureView.RANKING;

  @Option(names = "--top", paramLabel = "N", description = "Only the N worst.")
  int top = Integer.MAX_VALUE;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv, json.")
  Format format = Format.TABLE;

  @Mixin StrandedOptions stranded = new StrandedOptions();
  @Mixin HolderOptions holders = new HolderOptions();

  @Mixin DeeperFailures deeper = new DeeperFailures();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Semantics chosen = ChosenSemantics.of(semantics, spec);
    deeper.check(view, spec);
    stranded.check(view);
    holders.check(view);
    UserGraph user =
        GraphFiles.readWithNodes(dependencies, nodes, weight, spec.commandLine().getErr());
    DependencyGraph graph = user.graph();
    Optional<Sheet> sheet =
        stranded
            .sheet(graph, chosen, top, view)
            .or(() -> holders.sheet(user, chosen, top))
            .or(() -> deeper.sheet(user, chosen, top, view, spec));
    return print(sheet.isPresent() ? sheet.get() : ranking(graph, chosen));
  }

  private Sheet ranking(DependencyGraph graph, Semantics chosen) {
    double total = graph.totalWeight().doubleValue();
    List<Failure> worst =
        SingleFailures.of(graph, chosen).stream()
            .sorted(
                Comparator.comparing(Failure::lostWeight)
                    .thenComparing(Failure::failedNodes)
                    .reversed()
                    .thenComparing(Failure::node))
            .limit(top)
            .toList();
    Sheet.Builder sheet =
        Sheet.named("failures", "node", "failed_nodes", "lost_weight", "lost_share");
    for (Failure failure : worst) {
      sheet.row(
          failure.node(),
          failure.failedNodes(),
          failure.lostWeight(),
          total > 0 ? Optional.of(failure.lostWeight().doubleValue() / total) : Optional.empty());
    }
    return sheet.sheet();
  }

  private int print(Sheet sheet) throws IOException {
    new Printer(spec.commandLine().getOut()).print(format, sheet);
    return 0;
  }
}
