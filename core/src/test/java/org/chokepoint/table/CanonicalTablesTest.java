package org.chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalTablesTest {
  static List<TableSchema> tables() {
    return CanonicalTables.ALL;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void namesAndAliasesOfATableNeverClash(TableSchema table) {
    Set<String> seen = new HashSet<>();
    table.columns().stream()
        .flatMap(column -> Stream.concat(Stream.of(column.name()), column.aliases().stream()))
        .forEach(name -> assertThat(seen.add(name)).as(name).isTrue());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void keysReferencesAndFallbacksHold(TableSchema table) {
    assertThat(table.columnNames()).containsAll(table.key());
    assertThat(CanonicalTables.named(table.name())).contains(table);
    for (Column column : table.columns()) {
      column.references().ifPresent(to -> assertThat(CanonicalTables.named(to)).isPresent());
      column
          .fallback()
          .ifPresent(word -> assertThat(Cells.read(column, word).fault()).as(word).isNull());
      assertThat(column.choices().isEmpty()).isEqualTo(column.type() != ColumnType.CHOICE);
      assertThat(column.meaning()).isNotBlank();
    }
  }

  @Test
  void tableNobodyDeclaredIsNotFound() {
    assertThat(CanonicalTables.named("shares")).isEmpty();
  }

  @Test
  void resultTablesBeginWithTheDataset() {
    assertThat(ResultTables.ALL)
        .allSatisfy(layout -> assertThat(layout.fields().get(0).name()).isEqualTo("dataset"));
    assertThat(ResultTables.RESULT.fields())
        .filteredOn(ResultTables.Field::nullable)
        .extracting(ResultTables.Field::name)
        .containsExactly("value", "low", "high", "reason");
  }
}
