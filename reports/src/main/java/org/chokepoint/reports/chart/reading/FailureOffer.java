package org.chokepoint.reports.chart.reading;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Set;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/** Nodes whose failure is on file, that which takes most with it first; real datasets first. */
final class FailureOffer implements Offer {
  @Override
  public Set<String> parameters() {
    return Set.of("dataset", "semantics", "node");
  }

  @Override
  public List<ReleaseRow> of(ReleaseTables tables) {
    Set<String> synthetic = Synthetic.datasets(tables);
    List<ReleaseRow> rows =
        ReleaseRow.of(
                tables
                    .table("failure")
                    .selectColumns("dataset", "semantics", "node", "failed_nodes"))
            .stream()
            .sorted(
                comparing((ReleaseRow row) -> synthetic.contains(row.text("dataset")))
                    .thenComparing(row -> row.text("semantics").equals("black-start"))
                    .thenComparing(comparingDouble(row -> -row.number("failed_nodes").orElse(0)))
                    .thenComparing(row -> row.text("dataset") + row.text("node")))
            .toList();
    return OfferWords.beside(rows, tables);
  }
}
