package org.chokepoint.api.page.market;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.table.ReleaseTables;

/** Something read from a release once, for as long as the release is served. */
final class Remembered<T> {
  private final Map<ReleaseTables, T> known = Collections.synchronizedMap(new WeakHashMap<>());
  private final Function<ReleaseTables, T> read;

  /** What {@code read} makes of a release; it must not hold on to the tables. */
  Remembered(Function<ReleaseTables, T> read) {
    this.read = read;
  }

  T of(Release release) {
    return known.computeIfAbsent(release.reportTables(), read);
  }
}
