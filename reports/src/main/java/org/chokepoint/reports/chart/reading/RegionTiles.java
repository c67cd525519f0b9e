package org.chokepoint.reports.chart.reading;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/**
 * One measure of one market in all its regions, each region a tile, the most concentrated first. A
 * market without regions is one tile. No shape of any land is needed or pretended.
 */
final class RegionTiles implements Reading {
  private static final int MOST_ACROSS = 6;
  private static final Set<String> COLUMNS =
      Set.of(
          "dataset",
          "market",
          "market_name",
          "market_name_local",
          "period",
          "region",
          "basis",
          "lens",
          "measure",
          "value",
          "low",
          "high",
          "shown",
          "shown_low",
          "shown_high",
          "shown_words",
          "heat",
          "tile_column",
          "tile_row");

  @Override
  public Set<String> columns() {
    return COLUMNS;
  }

  @Override
  public Set<String> asks() {
    return Set.of("dataset", "market", "period", "basis", "lens", "measure");
  }

  @Override
  public List<ReleaseRow> rows(ReleaseTables tables, Asked asked) {
    List<ReleaseRow> all =
        MarketResults.of(tables, asked, List.of("dataset", "period", "basis", "lens", "measure"));
    List<ReleaseRow> parts = all.stream().filter(row -> !row.text("region").equals("all")).toList();
    List<ReleaseRow> sorted =
        (parts.isEmpty() ? all : parts)
            .stream()
                .sorted(
                    comparingDouble((ReleaseRow row) -> -heat(row))
                        .thenComparing(comparing(row -> row.text("region"))))
                .toList();
    int across = Math.min(MOST_ACROSS, (int) Math.ceil(Math.sqrt(sorted.size())));
    List<ReleaseRow> tiles = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      ReleaseRow row = sorted.get(i);
      tiles.add(
          row.with(
              Map.of(
                  "heat",
                  heat(row),
                  "shown_words",
                  MeasureUnit.words(row),
                  "tile_column",
                  "" + i % across,
                  "tile_row",
                  "" + i / across)));
    }
    return tiles;
  }

  /** The value, or the low end of the range: what is certain. */
  private static double heat(ReleaseRow row) {
    return row.number("shown").orElse(row.number("shown_low").orElse(0));
  }
}
