package org.chokepoint.api.data;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.api.release.Release;

/** The names a caller may use in a release. */
final class Known {
  private Known() {}

  static Set<String> datasets(Release release) {
    Set<String> names = new TreeSet<>();
    List.of("dataset", "market", "result", "failure", "node")
        .forEach(table -> names.addAll(release.table(table).distinct("dataset")));
    return Collections.unmodifiableSet(names);
  }
}
