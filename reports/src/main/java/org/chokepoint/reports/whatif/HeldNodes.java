package org.chokepoint.reports.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.remedy.RedundancyLoss;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.whatif.MergerAnswer.HeldNode;
import org.chokepoint.reports.whatif.MergerAnswer.JoinedNodes;

/** What firms that merge hold of the things others depend on. */
final class HeldNodes {
  private static final Semantics SEMANTICS = Semantics.STEADY;

  private final ReleaseTables tables;
  private final Labels labels;
  private final Limits limits;
  private final Names firms;

  HeldNodes(ReleaseTables tables, Labels labels, Limits limits) {
    this.tables = tables;
    this.labels = labels;
    this.limits = limits;
    this.firms = new Names(tables, "firm", List.of("dataset", "firm_id"));
  }

  /**
   * One answer for each dataset of dependencies in which any of them holds a node.
   *
   * @param parties each party with the firms it stands for
   */
  List<JoinedNodes> of(Map<String, List<String>> parties) {
    List<JoinedNodes> all = new ArrayList<>();
    for (String dataset : DatasetGraph.datasets(tables)) {
      if (DatasetGraph.size(tables, dataset) <= limits.nodes()) {
        in(new DatasetGraph(tables, dataset), parties).ifPresent(all::add);
      }
    }
    return all;
  }

  private Optional<JoinedNodes> in(DatasetGraph on, Map<String, List<String>> parties) {
    Map<String, Holding> holdings = new LinkedHashMap<>();
    parties.forEach(
        (party, members) -> {
          List<String> nodes = nodes(on, members);
          if (!nodes.isEmpty()) {
            holdings.put(party, new Holding("firm", party, nodes));
          }
        });
    if (holdings.isEmpty()) {
      return Optional.empty();
    }
    RedundancyLoss loss = RedundancyLoss.of(on.graph(), List.copyOf(holdings.values()), SEMANTICS);
    return Optional.of(
        new JoinedNodes(
            labels.origin(on.dataset()),
            SEMANTICS.id(),
            on.weight(),
            held(on, holdings),
            loss.failedTogether(),
            loss.lostTogether().doubleValue(),
            loss.failedApart(),
            loss.lostApart().doubleValue(),
            loss.nodes(),
            loss.weight().doubleValue()));
  }

  /** The nodes that any of the firms, or an affiliate of it, runs; else the node of its name. */
  private List<String> nodes(DatasetGraph on, List<String> members) {
    List<String> nodes = new ArrayList<>();
    for (Holding holding : on.firms()) {
      String firm = holding.holder();
      Optional<String> parent = firms.text("parent_id", List.of(on.dataset(), firm));
      if (members.contains(firm) || parent.filter(members::contains).isPresent()) {
        nodes.addAll(holding.nodes());
      }
    }
    if (nodes.isEmpty()) {
      members.stream().filter(member -> on.graph().number(member).isPresent()).forEach(nodes::add);
    }
    return nodes.stream().distinct().sorted().toList();
  }

  private List<HeldNode> held(DatasetGraph on, Map<String, Holding> holdings) {
    List<HeldNode> held = new ArrayList<>();
    holdings.forEach(
        (party, holding) ->
            holding
                .nodes()
                .forEach(
                    node ->
                        held.add(
                            new HeldNode(
                                labels.firm(on.dataset(), party),
                                labels.node(on.dataset(), node),
                                on.kind(node)))));
    return held;
  }
}
