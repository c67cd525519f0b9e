package org.chokepoint.api.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.table.ResultTables;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a result table as they are stored, column by column.
 *
 * @param path the address
 * @param name what the rows are called
 * @param table the table; a column that has a filter can be asked by
 */
record ResultRows(String path, String name, ResultTables.Layout table)
    implements Resource.OfRelease {
  private static final Map<String, Consumer<Filters>> FILTERS =
      Map.of(
          "dataset",
          Filters::dataset,
          "market",
          filters -> filters.market("market"),
          "period",
          Filters::period,
          "region",
          Filters::region,
          "rule",
          Filters::rule,
          "lens",
          Filters::lens,
          "basis",
          Filters::basis);

  @Override
  public List<String> parameters() {
    List<String> parameters = new ArrayList<>();
    table.fields().stream()
        .map(ResultTables.Field::name)
        .filter(FILTERS::containsKey)
        .forEach(parameters::add);
    parameters.addAll(List.of("release", "limit", "cursor"));
    return parameters;
  }

  @Override
  public Answer answer(Question question, Release release) {
    ArrowTable rows = release.table(table.name());
    Filters filters = new Filters(question, release, rows);
    FILTERS.forEach(
        (column, filter) -> {
          if (parameters().contains(column)) {
            filter.accept(filters);
          }
        });
    Page<Map<String, @Nullable Object>> page =
        Page.of(question, release, rows, filters.wanted(), row -> row(rows, row));
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("release", release.id());
    body.put(name, page.rows());
    body.put("next", page.next());
    return Answer.json(body);
  }

  private Map<String, @Nullable Object> row(ArrowTable rows, int row) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    for (ResultTables.Field field : table.fields()) {
      String column = field.name();
      cells.put(
          column,
          !rows.filled(column, row)
              ? null
              : switch (field.storage()) {
                case TEXT -> rows.word(column, row);
                case COUNT -> rows.count(column, row);
                case NUMBER -> rows.number(column, row).orElseThrow();
              });
    }
    return cells;
  }
}
