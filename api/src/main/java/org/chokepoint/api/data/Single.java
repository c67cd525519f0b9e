package org.chokepoint.api.data;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;
import org.jspecify.annotations.Nullable;

/** One thing of a release, put together from the tables that speak of it. */
final class Single {
  private final Release release;
  private final RowFilterOf scope;
  private final Map<String, Object> body = new LinkedHashMap<>();

  /** Which rows of a table are within the dataset asked for. */
  private interface RowFilterOf {
    RowFilter in(ArrowTable table);
  }

  /** One thing of that name, within the dataset that a question names, if it names one. */
  Single(Question question, Release release, String name, String id) {
    this.release = release;
    this.scope =
        question
            .known("dataset", Known.datasets(release))
            .<RowFilterOf>map(dataset -> table -> table.where("dataset", dataset))
            .orElse(table -> RowFilter.ALL);
    body.put("release", release.id());
    body.put(name, id);
  }

  /** With the rows of a table in which any of some columns holds a word. */
  Single rows(String member, String table, String word, String... columns) {
    return with(member, found(table, word, columns));
  }

  /** The rows of a table in which any of some columns holds a word. */
  List<Map<String, @Nullable Object>> found(String table, String word, String... columns) {
    ArrowTable from = release.table(table);
    RowFilter wanted = row -> false;
    for (String column : columns) {
      RowFilter before = wanted;
      RowFilter one = from.where(column, word);
      wanted = row -> before.accepts(row) || one.accepts(row);
    }
    return StoredRows.of(table, from, wanted.and(scope.in(from))).objects();
  }

  /** With a member. */
  Single with(String member, Object value) {
    body.put(member, value);
    return this;
  }

  /**
   * With the rows that say what it is.
   *
   * @throws Refusal 404 if the dataset asked for says nothing of it
   */
  Single described(String member, List<?> rows, String what) {
    if (rows.isEmpty()) {
      throw Refusal.of(404, "no such " + what)
          .detail("this dataset has no such %s; leave dataset out".formatted(what))
          .parameter("dataset");
    }
    return with(member, rows);
  }

  /** All that was put together. */
  Map<String, Object> body() {
    return body;
  }

  /** An address of this release with one more parameter. */
  static String address(String path, Release release, String parameter, String value) {
    return "%s?%s=%s&release=%s"
        .formatted(path, parameter, URLEncoder.encode(value, StandardCharsets.UTF_8), release.id());
  }
}
