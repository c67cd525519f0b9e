package org.chokepoint.jobs;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.io.Release;
import org.chokepoint.jobs.io.ReleaseLog;
import org.chokepoint.jobs.io.RuleTexts;
import org.chokepoint.jobs.io.Warehouse;
import org.chokepoint.jobs.plan.RunPlan;
import org.chokepoint.table.NearestName;

/** Recomputes a release from its own inputs and compares every result row, offline. */
final class Verification {
  private static final int SAME = 0;
  private static final int DIFFERENT = 1;
  private static final int MISTAKE = 2;

  private final RunRequest request;
  private final SparkSession spark;

  Verification(RunRequest request, SparkSession spark) {
    this.request = request;
    this.spark = spark;
  }

  /** Verifies the release named by the request, or the latest. */
  int run(PrintStream out) throws IOException {
    try (Warehouse warehouse = new Warehouse(request.home(), spark)) {
      ReleaseLog log = new ReleaseLog(warehouse);
      Optional<Release> release =
          request.wanted().isEmpty() ? log.latest() : log.named(request.wanted().get(0));
      if (release.isEmpty()) {
        out.println(
            request.wanted().isEmpty()
                ? "there is no release yet; run ./chokepoint run"
                : "no release '"
                    + request.wanted().get(0)
                    + "'; "
                    + NearestName.hint(request.wanted().get(0), log.ids()));
        return MISTAKE;
      }
      return compare(warehouse, release.get(), out);
    }
  }

  private int compare(Warehouse warehouse, Release release, PrintStream out) throws IOException {
    RuleTexts rules = RuleTexts.in(request.rules());
    if (!rules.hashes().equals(release.ruleBooks())) {
      out.println("the rule books have changed since the release: verdicts may differ");
    }
    Map<String, Long> snapshots = release.tables();
    InputTables inputs =
        InputTables.of(warehouse, snapshots, List.copyOf(release.datasets().keySet()));
    long differing = 0;
    for (Map.Entry<String, Supplier<Dataset<Row>>> table :
        Computed.results(
                inputs, RunPlan.everything(release.datasets().keySet()), rules.books(), Map.of())
            .entrySet()) {
      Dataset<Row> stored = warehouse.read(table.getKey(), snapshots).cache();
      Dataset<Row> again = table.getValue().get().cache();
      long lost = stored.exceptAll(again).count();
      long added = again.exceptAll(stored).count();
      out.printf(
          "%-18s %,8d rows, %d not recomputed, %d not stored%n",
          table.getKey(), stored.count(), lost, added);
      differing += lost + added;
    }
    out.println(
        differing == 0
            ? "release " + release.id() + " is what its inputs give"
            : "release " + release.id() + " DIFFERS from what its inputs give");
    return differing == 0 ? SAME : DIFFERENT;
  }
}
