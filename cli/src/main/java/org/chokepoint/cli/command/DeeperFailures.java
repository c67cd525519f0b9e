package org.chokepoint.cli.command;

import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.answer.FailurePairSheet;
import org.chokepoint.cli.answer.FailureView;
import org.chokepoint.cli.input.NodeChances;
import org.chokepoint.cli.input.UserGraph;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.cut.HiddenCauses;
import org.chokepoint.graph.cut.PairFailure;
import org.chokepoint.graph.cut.PairFailures;
import org.chokepoint.graph.cut.TooLarge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What {@code failures} answers beside the ranking of single nodes. */
final class DeeperFailures {
  @Option(
      names = "--order",
      paramLabel = "K",
      description = "1 (default), or 2: pairs that are worse together than apart.")
  int order = 1;

  @Option(
      names = "--candidates",
      paramLabel = "N",
      description = "order 2: only pairs of the N nodes that are worst alone.")
  int candidates = Integer.MAX_VALUE;

  @Option(names = "--node", paramLabel = "NODE", description = "repairs, witnesses: what failed.")
  Optional<String> node = Optional.empty();

  @Option(
      names = "--probability",
      paramLabel = "P",
      description = "causes: that a node fails, where the nodes file does not say; 0.01.")
  double probability = HiddenCauses.USUAL_CHANCE;

  /** Refuses options that do not go together. */
  void check(FailureView view, CommandSpec spec) {
    if (order < 1 || order > 2) {
      throw mistake(spec, "--order " + order + ", expected 1 or 2");
    }
    if (candidates < 2) {
      throw mistake(spec, "--candidates " + candidates + ", expected 2 or more");
    }
    if (candidates < Integer.MAX_VALUE && order == 1) {
      throw mistake(spec, "--candidates restricts pairs; add --order 2");
    }
    if (order == 2 && view != FailureView.RANKING) {
      throw mistake(spec, "--order 2 has no --view; leave out one of them");
    }
    boolean needed = view.needsNode();
    if (needed != node.isPresent()) {
      throw mistake(
          spec,
          needed
              ? "--view " + view.word() + " needs --node, the node that failed"
              : "--node is for --view repairs and witnesses");
    }
    if (!(probability >= 0 && probability <= 1)) {
      throw mistake(spec, "--probability " + probability + ", expected 0 to 1");
    }
  }

  /** The answer, if one of these options asked for it. */
  Optional<Sheet> sheet(
      UserGraph user, Semantics semantics, int top, FailureView view, CommandSpec spec) {
    DependencyGraph graph = user.graph();
    try {
      if (order == 2) {
        return Optional.of(pairs(graph, semantics, top, spec));
      }
      if (!view.isDeeper()) {
        return Optional.empty();
      }
      String failed = node.isPresent() ? KnownNode.of(graph, "--node", node.get(), spec) : "";
      NodeChances chances = NodeChances.of(user.nodes(), Optional.of(probability));
      return Optional.of(view.sheet(graph, semantics, failed, chances.of(graph), top));
    } catch (TooLarge refused) {
      throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
    }
  }

  private Sheet pairs(DependencyGraph graph, Semantics semantics, int top, CommandSpec spec) {
    List<PairFailure> pairs = PairFailures.of(graph, semantics, candidates);
    if (candidates < graph.nodes()) {
      spec.commandLine()
          .getErr()
          .println("only pairs of the " + candidates + " nodes that are worst alone");
    }
    return FailurePairSheet.of(pairs, top);
  }

  private static ParameterException mistake(CommandSpec spec, String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
