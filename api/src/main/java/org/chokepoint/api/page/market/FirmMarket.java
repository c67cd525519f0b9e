package org.chokepoint.api.page.market;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chokepoint.api.release.Release;
import org.chokepoint.market.Lens;
import org.chokepoint.market.Role;
import org.chokepoint.market.ShareRow;
import org.chokepoint.market.Shares;
import org.chokepoint.reports.question.Cell;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.MarketCell;
import org.chokepoint.reports.question.MarketCells;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.question.Origin;

/**
 * What a firm or its group holds of one market on one basis, over time.
 *
 * @param origin the dataset
 * @param market the market
 * @param basis what the shares are shares of
 * @param region the region
 * @param times the periods, the newest first
 */
public record FirmMarket(
    Origin origin, Named market, String basis, String region, List<Time> times) {
  public FirmMarket {
    times = List.copyOf(times);
  }

  /**
   * One period.
   *
   * @param place the place
   * @param share its part of the whole
   * @param rank its rank, 1 for the largest
   * @param of how many holders are listed
   * @param holder who is counted: the firm, or its group
   * @param through the firms through which a group holds it
   */
  public record Time(
      Place place, double share, int rank, int of, Named holder, List<Named> through) {
    public Time {
      through = List.copyOf(through);
    }
  }

  /** Every market in which the firm, or through the lens of groups its group, has a share. */
  static List<FirmMarket> of(String firm, Lens lens, Release release, Labels labels) {
    Set<String> counted = lens == Lens.GROUP ? family(firm, release) : Set.of(firm);
    MarketCells markets = new MarketCells(release.reportTables());
    List<Time> times = new ArrayList<>();
    cells(counted, release)
        .forEach(cell -> time(firm, lens, markets.figures(cell), labels).ifPresent(times::add));
    return grouped(times, labels);
  }

  /** The firm, its parents, and all firms that have one of them as parent. */
  static Set<String> family(String firm, Release release) {
    Set<String> heads = new HashSet<>(Set.of(firm));
    Set<String> family = new HashSet<>(Set.of(firm));
    for (String table : List.of("firm", "affiliation")) {
      Rows.of(release, table).where("firm_id", firm).stream()
          .map(row -> row.text("parent_id"))
          .filter(parent -> !parent.isEmpty())
          .forEach(heads::add);
    }
    for (String table : List.of("firm", "affiliation")) {
      Rows.of(release, table).stream()
          .filter(row -> heads.contains(row.text("parent_id")))
          .forEach(row -> family.add(row.text("firm_id")));
    }
    family.addAll(heads);
    return family;
  }

  private static List<Cell> cells(Set<String> firms, Release release) {
    return Rows.of(release, "share").where("role", Role.FIRM.id()).stream()
        .filter(row -> firms.contains(row.text("firm_id")))
        .map(
            row ->
                new Cell(
                    row.text("dataset"),
                    row.text("market_id"),
                    row.text("period"),
                    row.text("region"),
                    row.text("basis")))
        .distinct()
        .toList();
  }

  private static Optional<Time> time(String firm, Lens lens, MarketCell cell, Labels labels) {
    Predicate<ShareRow> own =
        row -> row.role() == Role.FIRM && (row.firm().equals(firm) || row.group().equals(firm));
    Optional<String> holder =
        cell.figures().stream()
            .filter(lens == Lens.GROUP ? own : row -> own.test(row) && row.firm().equals(firm))
            .map(lens::holder)
            .findFirst();
    if (holder.isEmpty()) {
      return Optional.empty();
    }
    Shares shares = cell.shares(lens);
    for (int rank = 0; rank < shares.firms(); rank++) {
      if (shares.holder(rank).equals(holder.get())) {
        return Optional.of(time(rank, shares, cell, lens, labels));
      }
    }
    return Optional.empty();
  }

  private static Time time(int rank, Shares shares, MarketCell market, Lens lens, Labels labels) {
    Cell cell = market.cell();
    String holder = shares.holder(rank);
    return new Time(
        new Place(
            cell.dataset(), cell.market(), cell.period(), cell.region(), cell.basis(), lens.id()),
        shares.share(rank).value(),
        rank + 1,
        shares.firms(),
        labels.firm(cell.dataset(), holder),
        market.figures().stream()
            .filter(row -> row.role() == Role.FIRM && lens.holder(row).equals(holder))
            .map(ShareRow::firm)
            .filter(firm -> !firm.equals(holder))
            .distinct()
            .map(firm -> labels.firm(cell.dataset(), firm))
            .toList());
  }

  private static List<FirmMarket> grouped(List<Time> times, Labels labels) {
    List<FirmMarket> markets = new ArrayList<>();
    List<Time> left = new ArrayList<>(times);
    left.sort(comparing(Time::place, Place.NEWEST));
    while (!left.isEmpty()) {
      Place first = left.get(0).place();
      List<Time> same = left.stream().filter(time -> alike(first, time.place())).toList();
      left.removeAll(same);
      markets.add(
          new FirmMarket(
              labels.origin(first.dataset()),
              labels.market(first.dataset(), first.market()),
              first.basis(),
              first.region(),
              same));
    }
    markets.sort(comparing((FirmMarket market) -> -market.times().get(0).share()));
    return markets;
  }

  private static boolean alike(Place one, Place other) {
    return one.dataset().equals(other.dataset())
        && one.market().equals(other.market())
        && one.basis().equals(other.basis())
        && one.region().equals(other.region());
  }
}
