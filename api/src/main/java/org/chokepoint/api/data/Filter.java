package org.chokepoint.api.data;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;
import org.chokepoint.api.release.StoredColumn;
import org.chokepoint.api.release.StoredColumn.Kind;
import org.chokepoint.api.release.StoredTable;
import org.chokepoint.catalogue.Catalogue;
import org.chokepoint.graph.Semantics;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Lens;

/**
 * A parameter by which the rows of any table with one of its columns can be asked for. A row is
 * wanted if one of these columns holds the word.
 *
 * @param parameter the parameter
 * @param columns the columns it looks at
 * @param names words that are known whatever a release holds
 * @param reach where else its words are known from
 */
record Filter(String parameter, List<String> columns, Supplier<List<String>> names, Reach reach) {

  /** Where a word may stand to be known. */
  enum Reach {
    /** In such a column of any table: a known word without rows gives no rows. */
    RELEASE,
    /** In the asked table: the same word means another thing elsewhere. */
    TABLE,
    /** Nowhere: any word of the right form is known. */
    ANY
  }

  /** All filters, in the order of their parameters everywhere. */
  static final List<Filter> ALL =
      List.of(
          of("dataset", "dataset"),
          of("market", "market", "market_id"),
          of("firm", "firm", "firm_id", "first", "second"),
          of("node", "node", "node_id", "node_a", "node_b", "dependent_id", "provider_id"),
          of("incident", "incident", "incident_id"),
          new Filter("period", List.of("period"), List::of, Reach.ANY),
          of("region", "region"),
          with("basis", Basis::ids, "basis"),
          with("lens", () -> Arrays.stream(Lens.values()).map(Lens::id).toList(), "lens"),
          with("measure", Catalogue::ids, "measure"),
          of("subject", "subject"),
          own("subject_kind"),
          of("authority", "authority"),
          of("rule", "rule"),
          own("verdict"),
          own("status"),
          with("semantics", Semantics::ids, "semantics"),
          own("kind"),
          of("holder", "holder", "holder_a", "holder_b"),
          of("failed", "failed"),
          of("dependent", "dependent", "dependent_id"),
          of("provider", "provider", "provider_id"),
          of("country", "country"),
          of("source", "source_id"),
          own("service"),
          own("metric"),
          own("relation"),
          own("event"),
          own("role"),
          own("evidence"),
          own("confidence"),
          own("table"),
          own("fault"));

  Filter {
    columns = List.copyOf(columns);
  }

  private static Filter of(String parameter, String... columns) {
    return new Filter(parameter, List.of(columns), List::of, Reach.RELEASE);
  }

  private static Filter with(String parameter, Supplier<List<String>> names, String... columns) {
    return new Filter(parameter, List.of(columns), names, Reach.RELEASE);
  }

  private static Filter own(String column) {
    return new Filter(column, List.of(column), List::of, Reach.TABLE);
  }

  /** The columns of a table that it looks at. */
  List<String> columnsOf(StoredTable table) {
    return table.columns().stream()
        .filter(column -> column.kind() == Kind.TEXT)
        .map(StoredColumn::name)
        .filter(columns::contains)
        .toList();
  }

  /** Whether the rows of a table can be asked for by it. */
  boolean suits(StoredTable table) {
    return !columnsOf(table).isEmpty();
  }

  /** Whether a word can be asked for. */
  boolean known(String word, ArrowTable table, Release release) {
    return reach == Reach.ANY
        || names.get().contains(word)
        || tables(table, release).anyMatch(each -> holds(each, word));
  }

  private boolean holds(ArrowTable table, String word) {
    return columnsOf(table.layout()).stream()
        .anyMatch(column -> Collections.binarySearch(table.distinct(column), word) >= 0);
  }

  /** All words that can be asked for. */
  Collection<String> words(ArrowTable table, Release release) {
    TreeSet<String> words = new TreeSet<>(names.get());
    tables(table, release)
        .forEach(
            each ->
                columnsOf(each.layout()).forEach(column -> words.addAll(each.distinct(column))));
    return words;
  }

  private Stream<ArrowTable> tables(ArrowTable table, Release release) {
    return reach == Reach.RELEASE
        ? StoredTable.SERVED.stream()
            .filter(this::suits)
            .map(layout -> release.table(layout.name()))
        : Stream.of(table);
  }

  /** The rows of a table that hold a word. */
  RowFilter rows(ArrowTable table, String word) {
    Optional<RowFilter> any =
        columnsOf(table.layout()).stream()
            .map(column -> table.where(column, word))
            .reduce((one, other) -> row -> one.accepts(row) || other.accepts(row));
    return any.orElse(RowFilter.ALL);
  }
}
