package org.chokepoint.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.input.Mistakes;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.Semantics;
import org.chokepoint.table.FaultKind;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What firms that merge hold of the things others depend on. */
final class FirmHoldings {
  @Option(
      names = "--dependencies",
      paramLabel = "FILE",
      description = "dependent,provider: who needs whom, for the loss of redundancy.")
  Optional<Path> dependencies = Optional.empty();

  @Mixin GraphOptions options = new GraphOptions();

  /**
   * What was asked for.
   *
   * @param on the graph and its nodes
   * @param semantics what down means
   */
  record Asked(GraphOptions.Read on, Semantics semantics) {
    /**
     * What a firm holds: the nodes whose firm it is, or where there is none the node of its name.
     */
    Optional<Holding> holding(String firm) {
      List<String> nodes =
          new ArrayList<>(
              on.nodes().ofFirm(firm).stream()
                  .filter(node -> on.graph().number(node).isPresent())
                  .toList());
      if (nodes.isEmpty() && on.graph().number(firm).isPresent()) {
        nodes.add(firm);
      }
      return nodes.isEmpty() ? Optional.empty() : Optional.of(new Holding("firm", firm, nodes));
    }
  }

  /** The graph, where one is asked for and can be read. */
  Optional<Asked> asked(Mistakes mistakes, PrintWriter notes) throws IOException {
    Semantics semantics = options.semantics(mistakes);
    if (dependencies.isEmpty()) {
      if (options.nodes.isPresent()) {
        mistakes.add(
            FaultKind.BAD_SETTING,
            "--nodes",
            "no --dependencies",
            "--dependencies",
            "add --dependencies, or leave --nodes out");
      }
      return Optional.empty();
    }
    return options
        .read(dependencies.get(), mistakes, notes)
        .map(read -> new Asked(read, semantics));
  }

  /** What each firm holds; a firm that holds nothing is a mistake. */
  List<Holding> holdings(Asked asked, Collection<String> firms, Mistakes mistakes) {
    List<Holding> holdings = new ArrayList<>();
    for (String firm : firms) {
      Optional<Holding> holding = asked.holding(firm);
      holding.ifPresent(holdings::add);
      if (holding.isEmpty()) {
        mistakes.add(
            FaultKind.UNKNOWN_REFERENCE,
            "--dependencies",
            "no node of firm '" + firm + "' and no node named '" + firm + "'",
            "nodes that the firm runs",
            options.nodes.isPresent()
                ? "give its nodes the firm in column 'firm' of the nodes file"
                : "add --nodes with a column 'firm'");
      }
    }
    return holdings;
  }
}
