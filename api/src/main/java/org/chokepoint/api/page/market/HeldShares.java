package org.chokepoint.api.page.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.api.release.Release;
import org.chokepoint.market.Lens;
import org.chokepoint.market.Role;
import org.chokepoint.market.ShareRow;
import org.chokepoint.market.Shares;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.MarketCell;
import org.chokepoint.reports.question.MarketCells;
import org.chokepoint.reports.question.Named;

/**
 * The shares of a market at one place.
 *
 * @param held the holders, the largest first
 * @param unlisted the part of the whole that no listed firm has
 * @param printed whether the figures of the firms are in the release; those of a usage panel are
 *     not, and of them only shares are known
 */
public record HeldShares(List<HeldShare> held, double unlisted, boolean printed) {
  static final HeldShares NONE = new HeldShares(List.of(), 0, false);

  public HeldShares {
    held = List.copyOf(held);
  }

  /** The shares as printed, or else as the changes of a usage panel have them. */
  static HeldShares at(Place place, Release release, Labels labels) {
    MarketCell cell = new MarketCells(release.reportTables()).figures(place.cell());
    if (cell.rows().isEmpty()) {
      return ofPanel(place, release, labels);
    }
    Lens lens = lens(place);
    Shares shares = cell.shares(lens);
    List<HeldShare> held =
        IntStream.range(0, shares.firms())
            .mapToObj(rank -> held(rank, shares, cell, lens, labels))
            .toList();
    double unlisted = shares.complete() ? 0 : 1 - shares.coverage().value();
    return new HeldShares(held, unlisted, true);
  }

  /** The lens of a place. */
  static Lens lens(Place place) {
    return Stream.of(Lens.values())
        .filter(lens -> lens.id().equals(place.lens()))
        .findFirst()
        .orElse(Lens.FIRM);
  }

  private static HeldShare held(
      int rank, Shares shares, MarketCell cell, Lens lens, Labels labels) {
    String dataset = cell.cell().dataset();
    String holder = shares.holder(rank);
    List<Named> members = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    String unit = "";
    for (int row = 0; row < cell.figures().size(); row++) {
      ShareRow figure = cell.figures().get(row);
      if (figure.role() == Role.FIRM && lens.holder(figure).equals(holder)) {
        unit = figure.unit();
        members.add(labels.firm(dataset, figure.firm()));
        Optional.of(cell.rows().get(row).text("source_id"))
            .filter(source -> !source.isEmpty())
            .ifPresent(sources::add);
      }
    }
    members.removeIf(member -> member.id().equals(holder));
    BigDecimal amount = shares.step().multiply(BigDecimal.valueOf(shares.amount(rank)));
    return new HeldShare(
        rank + 1,
        labels.firm(dataset, holder),
        Optional.of(amount.stripTrailingZeros()),
        unit,
        shares.share(rank).value(),
        members.stream().distinct().toList(),
        sources.stream().distinct().toList());
  }

  private static HeldShares ofPanel(Place place, Release release, Labels labels) {
    Rows changes =
        Rows.of(release, "firm_change")
            .where("dataset", place.dataset())
            .where("market", place.market())
            .where("region", place.region())
            .where("basis", place.basis())
            .where("lens", place.lens());
    List<HeldShare> held = panel(changes.where("period", place.period()), "after", place, labels);
    return new HeldShares(
        held.isEmpty()
            ? panel(changes.where("period_before", place.period()), "before", place, labels)
            : held,
        0,
        false);
  }

  private static List<HeldShare> panel(Rows rows, String side, Place place, Labels labels) {
    return rows.stream()
        .filter(row -> row.number("share_" + side).orElse(0) > 0)
        .sorted(Comparator.comparing((Row row) -> row.count("rank_" + side)))
        .map(
            row ->
                new HeldShare(
                    (int) row.count("rank_" + side),
                    labels.firm(place.dataset(), row.text("firm")),
                    Optional.empty(),
                    "",
                    row.number("share_" + side).orElse(0),
                    List.of(),
                    List.of()))
        .toList();
  }

  /** The two largest, joined as a merger asks for them; empty where there are fewer. */
  public String largestTwo() {
    return held.size() < 2 ? "" : held.get(0).holder().id() + "," + held.get(1).holder().id();
  }
}
