package org.chokepoint.api.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chokepoint.api.format.ListedRows;
import org.chokepoint.api.format.RowColumn.Kind;
import org.chokepoint.api.format.RowSet;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;
import org.jspecify.annotations.Nullable;

/** The datasets of a release: their cards, and how far they can be relied on. */
final class DatasetRows {
  private static final List<String> DATED = List.of("share", "observation", "result");

  private final ArrowTable cards;
  private final ArrowTable files;
  private final Map<String, TreeSet<String>> periods = new HashMap<>();
  private final Map<String, Long> read = new HashMap<>();
  private final Map<String, Long> rejected = new HashMap<>();

  private DatasetRows(Release release) {
    cards = release.table("dataset");
    files = release.table("dataset_file");
    for (String name : DATED) {
      ArrowTable table = release.table(name);
      table
          .rowNumbers()
          .forEach(
              row ->
                  table
                      .text("period", row)
                      .ifPresent(period -> of(table.word("dataset", row)).add(period)));
    }
    files
        .rowNumbers()
        .forEach(
            row -> {
              String dataset = files.word("dataset", row);
              read.merge(dataset, files.count("rows_read", row), Long::sum);
              rejected.merge(dataset, files.count("rows_rejected", row), Long::sum);
            });
  }

  private TreeSet<String> of(String dataset) {
    return periods.computeIfAbsent(dataset, first -> new TreeSet<>());
  }

  /** The wanted datasets. */
  static RowSet of(Release release, RowFilter wanted) {
    DatasetRows datasets = new DatasetRows(release);
    List<Integer> rows = datasets.cards.rowNumbers().filter(wanted::accepts).boxed().toList();
    return datasets.listed(rows);
  }

  private RowSet listed(List<Integer> rows) {
    ListedRows<Integer> listed = ListedRows.of("datasets", new ArrayList<>(rows));
    for (String column : List.of("dataset", "title", "question")) {
      listed.text(column, meaning(column), row -> cards.word(column, row));
    }
    for (String column : List.of("title_local", "question_local")) {
      listed.text(column, meaning(column), row -> cards.text(column, row).orElse(null));
    }
    for (String column : List.of("kind", "licence", "unit", "coverage")) {
      listed.text(column, meaning(column), row -> cards.word(column, row));
    }
    return listed
        .list("methods", meaning("methods"), row -> cards.word("methods", row).lines().toList())
        .count("sources", meaning("sources"), row -> cards.count("sources", row))
        .text("card_sha256", meaning("card_sha256"), row -> cards.word("card_sha256", row))
        .text("oldest_period", "the first period it speaks of", row -> end(row, true).orElse(null))
        .text("newest_period", "the last period it speaks of", row -> end(row, false).orElse(null))
        .count("periods", "how many periods it speaks of", row -> (long) of(id(row)).size())
        .count("rows_read", "rows in its files", row -> read.getOrDefault(id(row), 0L))
        .count("rows_rejected", "rows refused", row -> rejected.getOrDefault(id(row), 0L))
        .with("files", Kind.OBJECT, "what was read of each file", row -> files(id(row)));
  }

  private Object files(String dataset) {
    List<Map<String, @Nullable Object>> own =
        StoredRows.of("files", files, files.where("dataset", dataset)).objects();
    own.forEach(file -> file.remove("dataset"));
    return own;
  }

  private Optional<String> end(int row, boolean first) {
    TreeSet<String> own = of(id(row));
    return own.isEmpty() ? Optional.empty() : Optional.of(first ? own.first() : own.last());
  }

  private String id(int row) {
    return cards.word("dataset", row);
  }

  private static String meaning(String column) {
    return Meanings.of("dataset", column);
  }
}
