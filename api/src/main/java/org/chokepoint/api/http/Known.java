package org.chokepoint.api.http;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;

/** The names a caller may use in a release. */
final class Known {
  private Known() {}

  static Set<String> datasets(Release release) {
    Set<String> names = new TreeSet<>();
    List.of("dataset", "market", "result", "failure", "node")
        .forEach(table -> names.addAll(release.table(table).distinct("dataset")));
    return Collections.unmodifiableSet(names);
  }

  static Set<String> markets(Release release) {
    Set<String> names = new TreeSet<>(release.table("market").distinct("market_id"));
    ArrowTable results = release.table("result");
    RowFilter ofMarkets = results.where("subject_kind", "market");
    results
        .rowNumbers()
        .filter(ofMarkets::accepts)
        .forEach(row -> names.add(results.word("subject", row)));
    return Collections.unmodifiableSet(names);
  }
}
