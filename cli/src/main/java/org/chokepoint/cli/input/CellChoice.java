package org.chokepoint.cli.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.chokepoint.market.ShareRow;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.Periods;

/**
 * Which one market at one time somebody means.
 *
 * @param market the market
 * @param period the period; the latest without it
 * @param region the region; the only one without it
 * @param basis what is measured; the only one without it
 */
public record CellChoice(
    String market, Optional<String> period, Optional<String> region, Optional<String> basis) {

  /**
   * The figures meant.
   *
   * @throws FaultyInput if a file has none, or several regions or bases and none was chosen
   */
  public Map.Entry<SharesFile.Cell, List<ShareRow>> in(SharesFile shares) {
    List<Map.Entry<SharesFile.Cell, List<ShareRow>>> all =
        new ArrayList<>(shares.cells().entrySet());
    keep(all, shares, "market", Optional.of(market), SharesFile.Cell::market);
    keep(all, shares, "region", region, SharesFile.Cell::region);
    keep(all, shares, "basis", basis, SharesFile.Cell::basis);
    keep(all, shares, "period", period, SharesFile.Cell::period);
    all.sort(
        Comparator.comparing(
                (Map.Entry<SharesFile.Cell, List<ShareRow>> entry) ->
                    Periods.lastDay(entry.getKey().period()).orElseThrow())
            .reversed());
    SharesFile.Cell latest = all.get(0).getKey();
    all.removeIf(entry -> !entry.getKey().period().equals(latest.period()));
    if (all.size() > 1) {
      throw shares.ambiguous(all.stream().map(Map.Entry::getKey).toList());
    }
    return all.get(0);
  }

  private static void keep(
      List<Map.Entry<SharesFile.Cell, List<ShareRow>>> entries,
      SharesFile shares,
      String column,
      Optional<String> wanted,
      Function<SharesFile.Cell, String> of) {
    if (wanted.isPresent()) {
      TreeSet<String> known = new TreeSet<>();
      entries.forEach(entry -> known.add(of.apply(entry.getKey())));
      entries.removeIf(entry -> !of.apply(entry.getKey()).equals(wanted.get()));
      if (entries.isEmpty()) {
        throw shares.unknown(column, wanted.get(), known);
      }
    }
  }
}
