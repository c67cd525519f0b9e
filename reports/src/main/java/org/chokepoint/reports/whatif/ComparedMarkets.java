package org.chokepoint.reports.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.catalogue.Catalogue;
import org.chokepoint.market.Lens;
import org.chokepoint.reports.question.Cell;
import org.chokepoint.reports.question.Faults;
import org.chokepoint.reports.question.Figure;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.MarketCells;
import org.chokepoint.reports.question.QuestionFault.Kind;
import org.chokepoint.reports.question.Words;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;
import org.chokepoint.reports.whatif.CompareAnswer.Row;
import org.chokepoint.reports.whatif.CompareAnswer.Side;

/** Market cells side by side, as the release has them. */
final class ComparedMarkets {
  private final CompareQuestion question;
  private final ReleaseTables tables;
  private final Limits limits;
  private final Labels labels;
  private final Faults faults = new Faults();

  private record Seen(Cell cell, String lens) {}

  ComparedMarkets(CompareQuestion question, ReleaseTables tables, Limits limits) {
    this.question = question;
    this.tables = tables;
    this.limits = limits;
    this.labels = new Labels(tables);
  }

  CompareAnswer answer() {
    question.lens().forEach(lens -> faults.known("lens", "lens", lens, lenses()));
    question
        .measure()
        .forEach(measure -> faults.known("measure", "measure", measure, Catalogue.ids()));
    if (question.market().isEmpty()) {
      faults.add(Kind.MISSING, "market", "no market is given; name one or several with market=");
    }
    Set<Seen> sides = sides();
    if (!question.market().isEmpty() && sides.size() < 2) {
      faults.add(
          Kind.CONTRADICTION,
          "market",
          "%d side to compare, expected two or more; name two markets, periods, regions, bases or lenses"
              .formatted(sides.size()));
    }
    faults.throwIfAny();
    List<Map<String, Figure>> figures = sides.stream().map(this::figures).toList();
    return new CompareAnswer(
        tables.releaseId(),
        question.permalink(),
        "market",
        sides.stream().map(this::side).toList(),
        rows(figures),
        warnings(sides));
  }

  private static List<String> lenses() {
    return Arrays.stream(Lens.values()).map(Lens::id).toList();
  }

  private Set<Seen> sides() {
    List<Map<String, String>> asked = List.of(Map.of());
    asked = times(asked, "market", question.market());
    asked = times(asked, "dataset", question.dataset());
    asked = times(asked, "period", question.period());
    asked = times(asked, "region", question.region());
    asked = times(asked, "basis", question.basis());
    asked = times(asked, "lens", question.lens());
    faults.atMost("market", asked.size(), limits.sides(), "sides");
    Set<Seen> sides = new LinkedHashSet<>();
    if (asked.size() <= limits.sides() && !question.market().isEmpty()) {
      MarketCells markets = new MarketCells(tables);
      for (Map<String, String> one : asked) {
        Map<String, String> rest = new LinkedHashMap<>(one);
        String market = rest.getOrDefault("market", "");
        String lens = rest.getOrDefault("lens", Lens.GROUP.id());
        rest.keySet().removeAll(List.of("market", "lens"));
        markets.meant(market, rest, faults).ifPresent(cell -> sides.add(new Seen(cell, lens)));
      }
    }
    return sides;
  }

  /** Every combination with one more part; those so far where nothing of it is listed. */
  private List<Map<String, String>> times(
      List<Map<String, String>> sofar, String part, List<String> words) {
    if (words.isEmpty() || sofar.size() > limits.sides()) {
      return sofar;
    }
    List<Map<String, String>> all = new ArrayList<>();
    for (Map<String, String> one : sofar) {
      for (String word : words) {
        Map<String, String> more = new LinkedHashMap<>(one);
        more.put(part, word);
        all.add(more);
      }
    }
    return all;
  }

  private Map<String, Figure> figures(Seen side) {
    Map<String, Figure> figures = new HashMap<>();
    for (ReleaseRow row :
        Selected.rows(
            tables.table("result"),
            Map.of(
                "dataset", side.cell().dataset(),
                "subject_kind", "market",
                "subject", side.cell().market(),
                "period", side.cell().period(),
                "region", side.cell().region(),
                "basis", side.cell().basis(),
                "lens", side.lens()))) {
      figures.put(row.text("measure"), Figure.of(row));
    }
    return figures;
  }

  private List<Row> rows(List<Map<String, Figure>> figures) {
    List<String> measures = question.measure().isEmpty() ? Catalogue.ids() : question.measure();
    List<Row> rows = new ArrayList<>();
    for (String measure : measures) {
      boolean any = figures.stream().anyMatch(side -> side.containsKey(measure));
      if (any || !question.measure().isEmpty()) {
        Figure none = Figure.none(CompareAnswer.NO_SUCH_VALUE);
        rows.add(
            Row.of(
                measure,
                Words.english(MeasureNames.name(measure)),
                MeasureNames.unit(measure),
                figures.stream().map(side -> side.getOrDefault(measure, none)).toList()));
      }
    }
    return rows;
  }

  private Side side(Seen side) {
    Cell cell = side.cell();
    return new Side(
        labels.origin(cell.dataset()),
        labels.market(cell.dataset(), cell.market()),
        cell.period(),
        cell.region(),
        cell.basis(),
        side.lens());
  }

  private List<Words> warnings(Set<Seen> sides) {
    List<Words> warnings = new ArrayList<>();
    if (sides.stream().anyMatch(side -> labels.origin(side.cell().dataset()).synthetic())) {
      warnings.add(Warnings.SYNTHETIC);
    }
    if (sides.stream().map(side -> side.cell().basis()).distinct().count() > 1) {
      warnings.add(
          new Words(
              "the sides are measured on different bases, so a difference may come from what is measured",
              "측정 기준이 서로 다르므로 차이는 기준 때문일 수 있습니다"));
    }
    if (sides.stream().map(Seen::lens).distinct().count() > 1) {
      warnings.add(
          new Words(
              "the sides are seen through different lenses: whom one counts as one firm differs",
              "하나의 기업으로 보는 범위(렌즈)가 서로 다릅니다"));
    }
    return warnings;
  }
}
