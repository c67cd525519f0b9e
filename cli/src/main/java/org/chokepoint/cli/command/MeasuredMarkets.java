package org.chokepoint.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.change.Persistence;
import org.chokepoint.change.YearsRun;
import org.chokepoint.cli.answer.ChangeSheets;
import org.chokepoint.cli.answer.LorenzSheet;
import org.chokepoint.cli.answer.ValueSheet;
import org.chokepoint.cli.answer.VerdictSheet;
import org.chokepoint.cli.input.FactsFile;
import org.chokepoint.cli.input.OwnershipFile;
import org.chokepoint.cli.input.SharesFile;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Lens;
import org.chokepoint.market.MarketShares;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.ShareRow;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;
import org.chokepoint.measure.Measure;
import org.chokepoint.ownership.Ownership;
import org.chokepoint.ownership.OwnershipMeasure;
import org.chokepoint.rule.Amount;
import org.chokepoint.rule.Fact;
import org.chokepoint.rule.Facts;
import org.chokepoint.rule.RuleBook;
import org.chokepoint.rule.Scope;
import org.chokepoint.rule.Verdict;
import org.chokepoint.table.Periods;

/** Takes markets one by one and collects what is asked of them. */
final class MeasuredMarkets {
  /** A market has no merging parties: rules on mergers are judged by the command merger. */
  private static final Set<Scope> OF_A_MARKET =
      EnumSet.of(Scope.MARKET, Scope.DOMINANCE, Scope.DIGITAL, Scope.COMMON_OWNERSHIP);

  private final ChosenMeasures measures;
  private final List<RuleBook> books;
  private final FactsFile facts;
  private final Optional<OwnershipFile> owners;
  private final Optional<LocalDate> asOf;
  private final ValueSheet values;
  private final VerdictSheet verdicts = new VerdictSheet();
  private final List<Seen> all = new ArrayList<>();

  MeasuredMarkets(
      ChosenMeasures measures,
      List<RuleBook> books,
      FactsFile facts,
      Optional<OwnershipFile> owners,
      Optional<LocalDate> asOf,
      ValueSheet values) {
    this.measures = measures;
    this.books = books;
    this.facts = facts;
    this.owners = owners;
    this.asOf = asOf;
    this.values = values;
  }

  /** Measures one market at one time through one lens. */
  void add(SharesFile.Cell cell, Lens lens, List<ShareRow> rows) {
    Seen seen = new Seen(cell, lens, MarketShares.of(rows, lens));
    all.add(seen);
    for (Measure measure : measures.ofShares()) {
      values.add(cell, lens, measure.card(), measure.of(seen.shares()));
    }
    Optional<Ownership> owned = owned(seen);
    for (OwnershipMeasure measure : measures.ofOwners()) {
      owned.ifPresent(
          stakes -> values.add(cell, lens, measure.card(), measure.of(seen.shares(), stakes)));
    }
  }

  private LocalDate day(Seen seen) {
    return asOf.orElseGet(() -> Periods.lastDay(seen.cell().period()).orElseThrow());
  }

  /** Owners own firms: through other lenses there is nothing to say of them. */
  private Optional<Ownership> owned(Seen seen) {
    return seen.lens() == Lens.FIRM ? owners.map(file -> file.on(day(seen))) : Optional.empty();
  }

  private void judge(Seen seen, Optional<YearsRun> run) {
    Optional<Ownership> owned = owned(seen);
    Facts known =
        Facts.of(seen.shares(), Basis.valueOf(seen.cell().basis().toUpperCase(Locale.ROOT)))
            .with(facts.of(seen.cell().market()))
            .with(byOwners(seen.shares(), owned))
            .with(run.map(MeasuredMarkets::fact).stream().toList());
    for (RuleBook book : books) {
      for (Verdict verdict : book.judge(known, day(seen), OF_A_MARKET)) {
        if (verdict.rule().scope() != Scope.COMMON_OWNERSHIP || owned.isPresent()) {
          verdicts.add(seen.cell(), seen.lens(), verdict);
        }
      }
    }
  }

  private static Fact fact(YearsRun run) {
    return Fact.of(
        Persistence.card().id().text(),
        new Amount(new Bounds(Ratio.of(run.certain(), 1), Ratio.of(run.possible(), 1)), "years"));
  }

  private List<Fact> byOwners(Shares market, Optional<Ownership> owned) {
    List<Fact> known = new ArrayList<>();
    owned.ifPresent(
        stakes -> {
          for (OwnershipMeasure measure : measures.ofOwners()) {
            measure
                .exactly(market, stakes)
                .ifPresent(
                    bounds ->
                        known.add(
                            Fact.of(measure.card().id().text(), new Amount(bounds, "points"))));
          }
        });
    return known;
  }

  /** The values, and the verdicts and flips where rules were chosen. */
  List<Sheet> sheets() {
    if (books.isEmpty()) {
      return List.of(values.sheet());
    }
    Map<Seen, YearsRun> runs = new HashMap<>();
    TimeSeries.of(all).forEach(series -> runs.putAll(series.persistence()));
    for (Seen seen : all) {
      if (!seen.shares().empty()) {
        judge(seen, Optional.ofNullable(runs.get(seen)));
      }
    }
    return List.of(values.sheet(), verdicts.sheet(), verdicts.flips());
  }

  /** What rules ask for and nobody gave. */
  Set<String> missing() {
    return verdicts.missing();
  }

  /** The Lorenz curves of the markets whose firms are all listed. */
  Sheet lorenz() {
    LorenzSheet sheet = new LorenzSheet();
    all.forEach(seen -> sheet.add(seen.cell(), seen.lens(), seen.shares()));
    return sheet.sheet();
  }

  /** What changed from each period to the next of the same sort. */
  List<Sheet> changes() {
    ChangeSheets sheets = new ChangeSheets();
    for (TimeSeries series : TimeSeries.of(all)) {
      series.steps(
          (before, after) ->
              sheets.add(
                  before.cell(), after.cell(), after.lens(), before.shares(), after.shares()));
      series
          .persistence()
          .forEach((seen, run) -> sheets.persistence(seen.cell(), seen.lens(), run));
    }
    return sheets.sheets();
  }
}
