package org.chokepoint.jobs;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chokepoint.jobs.change.Changes;
import org.chokepoint.jobs.concentration.Concentration;
import org.chokepoint.jobs.concentration.MarketCells;
import org.chokepoint.jobs.concentration.RegionCells;
import org.chokepoint.jobs.failures.Failures;
import org.chokepoint.jobs.failures.Timelines;
import org.chokepoint.jobs.io.BookText;
import org.chokepoint.jobs.need.StrandedUsers;
import org.chokepoint.jobs.need.UsedNeeds;
import org.chokepoint.jobs.ownership.OwnershipResults;
import org.chokepoint.jobs.panel.Panels;
import org.chokepoint.jobs.verdict.Verdicts;
import org.chokepoint.table.FailureTables;
import org.chokepoint.table.ResultTables;

/** All results that follow from canonical tables: the whole computation, and nothing else. */
final class Computed {
  private Computed() {}

  /** Result tables by name, in the order they are written. */
  static Map<String, Dataset<Row>> results(InputTables tables, List<BookText> books) {
    Dataset<Row> cells = MarketCells.of(tables.share(), tables.firm(), tables.affiliation());
    Dataset<Row> geography = tables.market().select("dataset", "market_id", "geography");
    Dataset<Row> placed =
        cells
            .join(
                broadcast(geography),
                cells
                    .col("dataset")
                    .equalTo(geography.col("dataset"))
                    .and(cells.col("market_id").equalTo(geography.col("market_id"))))
            .select(cells.col("*"), col("geography"));
    Failures failures =
        Failures.of(
            tables.dependency(),
            tables.node(),
            tables.firm(),
            tables.ownership(),
            Failures.LARGEST_WHOLE);
    Panels panels = Panels.of(tables.usage(), tables.firm(), tables.incident());
    Map<String, Dataset<Row>> results = new LinkedHashMap<>();
    results.put(
        ResultTables.RESULT.name(),
        Concentration.results(cells)
            .union(Changes.results(cells))
            .union(OwnershipResults.of(cells, tables.ownership()))
            .union(panels.results()));
    results.put(ResultTables.USAGE_PAIR.name(), panels.pairs());
    results.put(ResultTables.INCIDENT_USE.name(), panels.incidents());
    results.put(FailureTables.NEED.name(), UsedNeeds.of(tables.usage()));
    results.put(
        FailureTables.STRANDED.name(),
        StrandedUsers.of(tables.usage(), tables.dependency(), tables.node()));
    results.put(ResultTables.FIRM_CHANGE.name(), Changes.firms(cells));
    results.put(ResultTables.DISAGREEMENT.name(), Changes.disagreements(cells));
    Dataset<Row> regions = RegionCells.of(placed);
    results.put(ResultTables.VERDICT.name(), Verdicts.of(regions, books));
    results.put(ResultTables.FLIP.name(), Verdicts.flips(regions, books));
    results.put(FailureTables.FAILURE.name(), failures.ranks());
    results.put(FailureTables.WITNESS.name(), failures.witnesses());
    results.put(FailureTables.HOLDING_FAILURE.name(), failures.holdings());
    results.put(FailureTables.FAILURE_PAIR.name(), failures.pairs());
    results.put(FailureTables.HIDDEN_CAUSE.name(), failures.causes());
    results.put(FailureTables.REPAIR.name(), failures.repairs());
    results.put(FailureTables.REDUNDANCY_LOSS.name(), failures.redundancy());
    results.put(FailureTables.IMPACT_RANGE.name(), failures.ranges());
    results.put(FailureTables.ROW_VALUE.name(), failures.values());
    results.put(FailureTables.CIRCULAR_RECOVERY.name(), failures.circularRecovery());
    results.put(
        FailureTables.TIMELINE.name(),
        Timelines.of(tables.dependency(), tables.node(), tables.incident(), tables.outcome()));
    return results;
  }
}
