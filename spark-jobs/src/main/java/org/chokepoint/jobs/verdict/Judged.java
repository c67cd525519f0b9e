package org.chokepoint.jobs.verdict;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.chokepoint.change.Persistence;
import org.chokepoint.change.YearsRun;
import org.chokepoint.jobs.concentration.MarketCells;
import org.chokepoint.jobs.concentration.RegionCells;
import org.chokepoint.jobs.plan.Extent;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Lens;
import org.chokepoint.market.MarketShares;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.ShareRow;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;
import org.chokepoint.rule.Amount;
import org.chokepoint.rule.Fact;
import org.chokepoint.rule.Facts;
import org.chokepoint.rule.RuleBook;
import org.chokepoint.rule.Scope;
import org.chokepoint.rule.Verdict;
import org.chokepoint.table.PeriodKind;
import org.chokepoint.table.Periods;

/**
 * A rule judged on one cell of a market and region.
 *
 * @param cell the cell, a row of {@link MarketCells}
 * @param lens whom it counts as one holder
 * @param book whose rule it is
 * @param verdict what the rule says
 * @param day the day whose law applied
 */
record Judged(Row cell, Lens lens, RuleBook book, Verdict verdict, LocalDate day) {
  private static final Set<Scope> OF_MARKETS = Set.of(Scope.MARKET, Scope.DOMINANCE);

  /** One cell through one lens. */
  private record Seen(Row cell, Lens lens, Shares shares) {
    String period() {
      return cell.getAs("period");
    }

    String basis() {
      return cell.getAs("basis");
    }
  }

  /**
   * Every rule of the books whose jurisdiction the market lies in, on each cell of the extent and
   * each lens.
   */
  static List<Judged> of(Row region, List<RuleBook> books, Extent extent) {
    List<Seen> seen = new ArrayList<>();
    for (Row cell : RegionCells.cells(region)) {
      List<ShareRow> figures = MarketCells.rows(cell);
      for (Lens lens : Lens.of(figures)) {
        Shares shares = MarketShares.of(figures, lens);
        if (!shares.empty()) {
          seen.add(new Seen(cell, lens, shares));
        }
      }
    }
    Map<Seen, YearsRun> runs = persistence(seen);
    List<Judged> judged = new ArrayList<>();
    for (Seen one : seen) {
      if (!extent.has(one.cell().getAs("dataset"), one.period())) {
        continue;
      }
      for (RuleBook book : books) {
        if (book.jurisdiction().equals(one.cell().<String>getAs("geography"))) {
          judge(one, Optional.ofNullable(runs.get(one)), book, judged);
        }
      }
    }
    return judged;
  }

  private static void judge(Seen seen, Optional<YearsRun> run, RuleBook book, List<Judged> judged) {
    LocalDate day = Periods.lastDay(seen.period()).orElseThrow();
    Facts facts =
        Facts.of(seen.shares(), Basis.valueOf(seen.basis().toUpperCase(Locale.ROOT)))
            .with(run.map(Judged::fact).stream().toList());
    for (Verdict verdict : book.judge(facts, day, OF_MARKETS)) {
      judged.add(new Judged(seen.cell(), seen.lens(), book, verdict, day));
    }
  }

  private static Fact fact(YearsRun run) {
    return Fact.of(
        Persistence.card().id().text(),
        new Amount(new Bounds(Ratio.of(run.certain(), 1), Ratio.of(run.possible(), 1)), "years"));
  }

  private static Map<Seen, YearsRun> persistence(List<Seen> seen) {
    Map<List<Object>, SortedMap<Year, Seen>> series = new HashMap<>();
    for (Seen one : seen) {
      if (PeriodKind.of(one.period()) == PeriodKind.YEAR) {
        series
            .computeIfAbsent(List.of(one.basis(), one.lens()), first -> new TreeMap<>())
            .put(Year.parse(one.period()), one);
      }
    }
    Map<Seen, YearsRun> runs = new HashMap<>();
    for (SortedMap<Year, Seen> years : series.values()) {
      SortedMap<Year, Shares> shares = new TreeMap<>();
      years.forEach((year, one) -> shares.put(year, one.shares()));
      Persistence.of(shares).forEach(run -> runs.put(years.get(run.year()), run));
    }
    return runs;
  }
}
