package org.chokepoint.api.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.api.release.Release;
import org.jspecify.annotations.Nullable;

/** Why two releases differ: other datasets, other rule books, other code, other source rows. */
final class Causes {
  private Causes() {}

  /** All causes, as they stand in JSON. */
  static Map<String, Object> of(Release from, Release to) {
    Map<String, Object> causes = new LinkedHashMap<>();
    causes.put("datasets", hashes("dataset", from.entry().datasets(), to.entry().datasets()));
    causes.put(
        "rule_books",
        hashes(
            "rule_book", Hashes.of(from.entry().ruleBooks()), Hashes.of(to.entry().ruleBooks())));
    Map<String, Object> code = new LinkedHashMap<>();
    code.put("from", from.entry().codeVersion());
    code.put("to", to.entry().codeVersion());
    causes.put("code_version", code);
    Map<String, Map<String, Long>> rows = new TreeMap<>();
    SourceChanges.between(from, to)
        .forEach(
            row ->
                rows.computeIfAbsent(row.table(), first -> new TreeMap<>())
                    .merge(
                        row.change().difference().name().toLowerCase(Locale.ROOT), 1L, Long::sum));
    causes.put("source_rows", rows);
    return causes;
  }

  private static List<Map<String, @Nullable Object>> hashes(
      String name, SortedMap<String, String> from, SortedMap<String, String> to) {
    TreeSet<String> ids = new TreeSet<>(from.keySet());
    ids.addAll(to.keySet());
    List<Map<String, @Nullable Object>> differing = new ArrayList<>();
    for (String id : ids) {
      @Nullable String before = from.get(id);
      @Nullable String after = to.get(id);
      if (before == null || !before.equals(after)) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put(name, id);
        one.put("from", before);
        one.put("to", after);
        differing.add(one);
      }
    }
    return differing;
  }
}
