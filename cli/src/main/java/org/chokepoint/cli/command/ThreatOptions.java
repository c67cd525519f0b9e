package org.chokepoint.cli.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chokepoint.cli.input.Mistakes;
import org.chokepoint.cli.input.NodesFile;
import org.chokepoint.graph.remedy.Objective;
import org.chokepoint.graph.remedy.Threats;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.NearestName;
import picocli.CommandLine.Option;

/** Which failures a change shall help against. */
final class ThreatOptions {
  @Option(
      names = "--objective",
      paramLabel = "NAME",
      description =
          "worst (the worst single failure; default) or expected (each node failing with its"
              + " failure_probability, or all equally likely).")
  Objective objective = Objective.WORST;

  @Option(
      names = "--fail",
      split = ",",
      paramLabel = "NODE",
      description = "One outage of these nodes instead of all single failures.")
  List<String> fail = new ArrayList<>();

  @Option(
      names = "--threats",
      split = ",",
      paramLabel = "KIND",
      description = "Only nodes of these kinds of the nodes file fail, such as site,power.")
  List<String> threats = new ArrayList<>();

  /** Keeps nodes and kinds that are not there among the mistakes. */
  void check(GraphOptions.Read on, Mistakes mistakes) {
    for (String node : fail) {
      if (on.graph().number(node).isEmpty()) {
        mistakes.add(
            FaultKind.UNKNOWN_REFERENCE,
            "--fail",
            "'" + node + "'",
            "a node of the dependencies",
            NearestName.hint(node, on.graph().names()));
      }
    }
    if (!fail.isEmpty() && !threats.isEmpty()) {
      mistakes.add(
          FaultKind.BAD_SETTING, "--threats", "--fail as well", "one of them", "leave one out");
    }
    for (String kind : threats) {
      if (on.graph().names().stream().noneMatch(node -> on.nodes().is(node, kind))) {
        mistakes.add(
            FaultKind.UNKNOWN_WORD,
            "--threats",
            "'" + kind + "'",
            "a kind of the nodes file",
            NearestName.hint(
                kind,
                on.nodes().nodes().values().stream()
                    .map(NodesFile.Node::kind)
                    .distinct()
                    .toList()));
      }
    }
  }

  Threats feared(GraphOptions.Read on) {
    if (!fail.isEmpty()) {
      return Threats.outage(fail);
    }
    List<String> nodes =
        on.graph().names().stream()
            .filter(
                node ->
                    threats.isEmpty()
                        || threats.stream().anyMatch(kind -> on.nodes().is(node, kind)))
            .toList();
    Map<String, BigDecimal> chances = on.nodes().failureProbabilities();
    chances.keySet().retainAll(nodes);
    return objective == Objective.WORST || chances.isEmpty()
        ? Threats.singles(nodes)
        : Threats.singles(chances);
  }

  /** What the loss is of, as a note. */
  String loss(Threats feared) {
    return fail.isEmpty()
        ? "loss: "
            + (objective == Objective.WORST ? "the worst" : expected(feared))
            + " of "
            + feared.threats().size()
            + " single failures"
        : "loss: the outage of " + String.join(", ", fail);
  }

  private static String expected(Threats feared) {
    return feared.divisor() == 1 ? "the sum of probability times loss" : "the mean";
  }
}
