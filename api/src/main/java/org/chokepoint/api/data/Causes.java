package org.chokepoint.api.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.api.history.Cause;
import org.chokepoint.api.release.Release;
import org.jspecify.annotations.Nullable;

/** Why two releases differ: other datasets, other rule books, other code, other source rows. */
final class Causes {
  private Causes() {}

  /** All causes, as they stand in JSON. */
  static Map<String, Object> of(Release from, Release to) {
    List<Cause> differing = Cause.between(from.entry(), to.entry());
    Map<String, Object> causes = new LinkedHashMap<>();
    causes.put("datasets", hashes("dataset", Cause.Kind.DATASET, differing));
    causes.put("rule_books", hashes("rule_book", Cause.Kind.RULES, differing));
    Map<String, Object> code = new LinkedHashMap<>();
    code.put("from", from.entry().codeVersion());
    code.put("to", to.entry().codeVersion());
    causes.put("code_version", code);
    Map<String, Map<String, Long>> rows = new TreeMap<>();
    ChangedSources.between(from, to)
        .forEach(
            row ->
                rows.computeIfAbsent(row.table(), first -> new TreeMap<>())
                    .merge(row.difference().id(), 1L, Long::sum));
    causes.put("source_rows", rows);
    return causes;
  }

  private static List<Map<String, @Nullable Object>> hashes(
      String name, Cause.Kind kind, List<Cause> causes) {
    return causes.stream()
        .filter(cause -> cause.kind() == kind)
        .map(
            cause -> {
              Map<String, @Nullable Object> one = new LinkedHashMap<>();
              one.put(name, cause.what());
              one.put("from", cause.before().orElse(null));
              one.put("to", cause.after().orElse(null));
              return one;
            })
        .toList();
  }
}
