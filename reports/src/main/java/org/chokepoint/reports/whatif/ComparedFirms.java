package org.chokepoint.reports.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.market.Lens;
import org.chokepoint.market.Shares;
import org.chokepoint.reports.question.Cell;
import org.chokepoint.reports.question.Faults;
import org.chokepoint.reports.question.Figure;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.MarketCells;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.question.Origin;
import org.chokepoint.reports.question.QuestionFault.Kind;
import org.chokepoint.reports.question.Words;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;
import org.chokepoint.reports.whatif.CompareAnswer.Row;
import org.chokepoint.reports.whatif.CompareAnswer.Side;

/** Firms side by side: their share of every market, and what falls with all that they run. */
final class ComparedFirms {
  private final CompareQuestion question;
  private final ReleaseTables tables;
  private final Limits limits;
  private final Labels labels;
  private final Faults faults = new Faults();

  ComparedFirms(CompareQuestion question, ReleaseTables tables, Limits limits) {
    this.question = question;
    this.tables = tables;
    this.limits = limits;
    this.labels = new Labels(tables);
  }

  CompareAnswer answer() {
    List<String> firms = question.firms();
    if (firms.size() < 2) {
      faults.add(Kind.MISSING, "firms", "one firm is given, expected two or more");
    }
    faults.atMost("firms", firms.size(), limits.sides(), "firms");
    MarketCells markets = new MarketCells(tables);
    question
        .market()
        .forEach(id -> faults.known("market", "market with shares", id, markets.markets()));
    Lens lens = question.lens().stream().findFirst().flatMap(Lenses::named).orElse(Lens.GROUP);
    faults.throwIfAny();
    Set<String> known = new TreeSet<>();
    List<Row> rows = new ArrayList<>();
    for (String market : question.market().isEmpty() ? markets.markets() : question.market()) {
      Cell cell = markets.of(market).get(0);
      Map<String, Double> shares = shares(markets.figures(cell).shares(lens));
      known.addAll(shares.keySet());
      if (firms.stream().anyMatch(shares::containsKey)) {
        rows.add(share(cell, shares));
      }
    }
    rows.addAll(failures(known));
    firms.forEach(firm -> faults.known("firms", "firm with shares or nodes", firm, known));
    faults.throwIfAny();
    return new CompareAnswer(
        tables.releaseId(),
        question.permalink(),
        "firm",
        firms.stream().map(firm -> side(firm, lens)).toList(),
        rows,
        List.of());
  }

  private static Map<String, Double> shares(Shares shares) {
    Map<String, Double> all = new HashMap<>();
    for (int rank = 0; rank < shares.firms(); rank++) {
      all.put(shares.holder(rank), shares.share(rank).value());
    }
    return all;
  }

  private Row share(Cell cell, Map<String, Double> shares) {
    Named market = labels.market(cell.dataset(), cell.market());
    String where = ", %s, %s".formatted(cell.period(), cell.basis());
    String korean = market.nameLocal().isEmpty() ? market.name() : market.nameLocal();
    return Row.of(
        "share",
        new Words("share of " + market.name() + where, korean + " 점유율" + where),
        "fraction (0-1)",
        question.firms().stream()
            .map(
                firm ->
                    shares.containsKey(firm)
                        ? Figure.of(shares.getOrDefault(firm, 0.0))
                        : Figure.none("not among the listed firms"))
            .toList());
  }

  /**
   * What falls with all that a firm runs, in each dataset where any of the firms runs something.
   */
  private List<Row> failures(Set<String> known) {
    Map<String, Map<String, ReleaseRow>> datasets = new TreeMap<>();
    for (ReleaseRow row :
        Selected.rows(
            tables.table("holding_failure"), Map.of("semantics", "steady", "kind", "firm"))) {
      known.add(row.text("holder"));
      datasets
          .computeIfAbsent(row.text("dataset"), first -> new HashMap<>())
          .put(row.text("holder"), row);
    }
    List<Row> rows = new ArrayList<>();
    datasets.forEach(
        (dataset, holders) -> {
          if (question.firms().stream().anyMatch(holders::containsKey)) {
            rows.add(lost(labels.origin(dataset), holders));
          }
        });
    return rows;
  }

  private Row lost(Origin origin, Map<String, ReleaseRow> holders) {
    String weight = holders.values().iterator().next().text("weight");
    return Row.of(
        "lost_weight",
        new Words(
            "what the failure of all its nodes takes (steady): " + origin.title(),
            "모든 노드가 멈출 때의 손실 (정상 상태): " + origin.title()),
        weight,
        question.firms().stream()
            .map(
                firm ->
                    Optional.ofNullable(holders.get(firm))
                        .map(row -> Figure.of(row.number("lost_weight").orElse(0)))
                        .orElse(Figure.none("runs no node of this dataset")))
            .toList());
  }

  private Side side(String firm, Lens lens) {
    return new Side(new Origin("", "", "", false), labels.firm("", firm), "", "", "", lens.id());
  }
}
