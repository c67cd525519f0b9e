package org.chokepoint.api.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.api.alert.Look.Moved;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.operations.alert.Cause;
import org.chokepoint.operations.alert.Cause.SourceRow;
import org.chokepoint.reports.text.Numbers;
import org.jspecify.annotations.Nullable;

/** Which firms' shares moved a market, the largest change first. */
final class ShareMoves {
  private static final int MOST = 5;
  private static final double LEAST = 1e-9;

  private ShareMoves() {}

  /**
   * What a firm holds.
   *
   * @param row the row that says so; its last where it has several products
   * @param amount its amounts added up
   * @param part its part of the whole, from 0 to 1
   */
  private record Held(int row, double amount, double part) {}

  /** The firms whose part of the cell differs, or else whatever else differs. */
  static List<Cause> of(Moved moved, String table) {
    Optional<Release> from = moved.from();
    if (from.isEmpty() || moved.before().isEmpty()) {
      return List.of();
    }
    MarketCell before = MarketCell.of(from.get().table(table), moved.before().get().row());
    MarketCell after = MarketCell.of(moved.to().table(table), moved.after().row());
    List<Cause> firms = firms(from.get(), before, moved.to(), after);
    return firms.isEmpty() ? OtherCauses.ofMarket(from.get(), moved.to(), after) : firms;
  }

  private static List<Cause> firms(Release from, MarketCell before, Release to, MarketCell after) {
    Map<String, Held> was = held(from, before);
    Map<String, Held> is = held(to, after);
    TreeSet<String> firms = new TreeSet<>(was.keySet());
    firms.addAll(is.keySet());
    List<String> moved =
        firms.stream()
            .filter(firm -> change(was.get(firm), is.get(firm)) > LEAST)
            .sorted(
                Comparator.comparingDouble((String firm) -> -change(was.get(firm), is.get(firm))))
            .limit(MOST)
            .toList();
    List<Cause> causes = new ArrayList<>();
    for (String firm : moved) {
      Optional<Held> old = Optional.ofNullable(was.get(firm));
      Optional<Held> now = Optional.ofNullable(is.get(firm));
      Release witness = now.isPresent() ? to : from;
      MarketCell cell = now.isPresent() ? after : before;
      causes.add(
          new Cause(
              Cause.Kind.FIRM,
              firm,
              ReleaseNames.of(witness).firm(cell.dataset(), firm),
              ReleaseNames.of(witness).firmLocal(cell.dataset(), firm),
              old.isEmpty() ? "added" : now.isEmpty() ? "removed" : "changed",
              old.map(ShareMoves::shown).orElse(""),
              now.map(ShareMoves::shown).orElse(""),
              row(witness, cell, firm, now.or(() -> old).orElseThrow().row())));
    }
    return causes;
  }

  private static double change(@Nullable Held was, @Nullable Held is) {
    return Math.abs((is == null ? 0 : is.part()) - (was == null ? 0 : was.part()));
  }

  private static String shown(Held held) {
    return Numbers.percent(held.part());
  }

  private static SourceRow row(Release release, MarketCell cell, String firm, int row) {
    return new SourceRow(
        cell.dataset(),
        "share",
        SourceFiles.of(release, cell.dataset(), "share"),
        String.join(", ", cell.market(), cell.period(), cell.region(), cell.basis(), firm),
        release.table("share").word("source_id", row));
  }

  /** What each firm of a cell holds, with the whole as its rows give it. */
  private static Map<String, Held> held(Release release, MarketCell cell) {
    ArrowTable shares = release.table("share");
    Map<String, Held> held = new TreeMap<>();
    double[] listed = new double[1];
    double[] total = new double[1];
    boolean[] percent = new boolean[1];
    shares
        .rowNumbers()
        .filter(row -> cell.holds(shares, row))
        .forEach(
            row -> {
              double amount = shares.number("value", row).orElse(0.0);
              String role = shares.word("role", row);
              percent[0] |= shares.word("unit", row).equals("percent");
              if (role.equals("total")) {
                total[0] = amount;
              } else if (!role.equals("outside")) {
                listed[0] += amount;
              }
              if (role.equals("firm")) {
                held.merge(
                    shares.word("firm_id", row),
                    new Held(row, amount, 0),
                    (a, b) -> new Held(b.row(), a.amount() + b.amount(), 0));
              }
            });
    double whole = percent[0] ? 100 : total[0] > 0 ? total[0] : listed[0];
    held.replaceAll(
        (firm, one) -> new Held(one.row(), one.amount(), whole > 0 ? one.amount() / whole : 0));
    return held;
  }
}
