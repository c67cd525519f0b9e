package org.chokepoint.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.chokepoint.change.Change;
import org.chokepoint.change.ChangeMeasure;
import org.chokepoint.change.ChangeMeasures;
import org.chokepoint.change.Disagreements;
import org.chokepoint.change.FirmChange;
import org.chokepoint.change.Persistence;
import org.chokepoint.change.YearsRun;
import org.chokepoint.cli.input.SharesFile;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.market.Lens;
import org.chokepoint.market.Shares;

/** What happened to markets from one period to the next: numbers, firms, and disagreements. */
public final class ChangeSheets {
  private final Sheet.Builder numbers =
      Sheet.named(
          "changes",
          "market",
          "period_before",
          "period",
          "region",
          "lens",
          "measure",
          "value",
          "low",
          "high",
          "reason");
  private final Sheet.Builder firms =
      Sheet.named(
          "firms",
          "market",
          "period_before",
          "period",
          "region",
          "lens",
          "firm",
          "share_before",
          "share_after",
          "hhi_contribution",
          "rank_before",
          "rank_after",
          "event");
  private final Sheet.Builder disagreements =
      Sheet.named(
          "disagreements",
          "market",
          "period_before",
          "period",
          "region",
          "lens",
          "rises",
          "falls",
          "why");

  /** Adds a market at two times. Nothing can be said where nobody has anything. */
  public void add(
      SharesFile.Cell earlier, SharesFile.Cell later, Lens lens, Shares before, Shares after) {
    List<Object> key =
        List.of(later.market(), earlier.period(), later.period(), later.region(), lens.id());
    for (ChangeMeasure measure : ChangeMeasures.all()) {
      List<Object> row = new ArrayList<>(key);
      row.add(measure.card().id().text());
      row.addAll(ValueSheet.cells(measure.of(before, after)));
      numbers.row(row.toArray());
    }
    if (before.empty() || after.empty()) {
      return;
    }
    for (FirmChange firm : Change.between(before, after).firms()) {
      List<Object> row = new ArrayList<>(key);
      row.add(firm.firm());
      row.add(firm.before().value());
      row.add(firm.after().value());
      row.add(firm.contribution().value());
      row.add(rank(firm.rankBefore()));
      row.add(rank(firm.rankAfter()));
      row.add(firm.event().name().toLowerCase(Locale.ROOT));
      firms.row(row.toArray());
    }
    Disagreements.sides(before, after)
        .ifPresent(
            sides -> {
              List<Object> row = new ArrayList<>(key);
              row.add(sides.rises());
              row.add(sides.falls());
              row.add(sides.why());
              disagreements.row(row.toArray());
            });
  }

  /** Adds for how many years in a row a market has been in few hands. */
  public void persistence(SharesFile.Cell year, Lens lens, YearsRun run) {
    List<Object> row =
        new ArrayList<>(
            List.of(year.market(), Optional.empty(), year.period(), year.region(), lens.id()));
    row.add(Persistence.card().id().text());
    row.addAll(ValueSheet.cells(run.outcome()));
    numbers.row(row.toArray());
  }

  private static Optional<Object> rank(OptionalInt rank) {
    return rank.isPresent() ? Optional.of(rank.getAsInt()) : Optional.empty();
  }

  /** The numbers, the firms and the disagreements. */
  public List<Sheet> sheets() {
    return List.of(numbers.sheet(), firms.sheet(), disagreements.sheet());
  }
}
