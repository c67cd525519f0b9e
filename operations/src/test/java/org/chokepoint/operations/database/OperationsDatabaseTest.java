package org.chokepoint.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OperationsDatabaseTest {
  private final Path folder;

  OperationsDatabaseTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @EnumSource
  void aTransactionIsKeptWholeOrNotAtAll(Databases kind) {
    String url = kind.url(folder);
    try (OperationsDatabase database = OperationsDatabase.open(url)) {
      assertThat(database.postgres()).isEqualTo(kind == Databases.POSTGRES);
      assertThatThrownBy(
              () ->
                  database.inTransaction(
                      statements -> {
                        statements.write("update runner_term set term = 5");
                        throw new IllegalStateException("died half way");
                      }))
          .hasMessage("died half way");
      assertThat(term(database)).isEqualTo(List.of(0L));
      database.inTransaction(statements -> statements.write("update runner_term set term = 7"));
    }
    try (OperationsDatabase again = OperationsDatabase.open(url)) {
      assertThat(term(again)).isEqualTo(List.of(7L));
    }
  }

  private static List<Long> term(OperationsDatabase database) {
    return database.reading(
        statements -> statements.rows("select term from runner_term", row -> row.number("term")));
  }

  @Test
  void aSqliteFileLosesNothingWhenThePowerGoes() {
    try (OperationsDatabase database = OperationsDatabase.in(folder.resolve("new"))) {
      assertThat(pragma(database, "journal_mode")).isEqualTo(List.of("wal"));
      assertThat(pragma(database, "synchronous")).as("2 is FULL").isEqualTo(List.of("2"));
    }
  }

  private static List<String> pragma(OperationsDatabase database, String name) {
    return database.reading(statements -> statements.rows("pragma " + name, row -> row.text(name)));
  }

  @Test
  void whatCannotBeOpenedSaysWhy() throws IOException {
    Path rubbish = Files.writeString(folder.resolve("operations.db"), "no database ".repeat(200));
    assertThatThrownBy(() -> OperationsDatabase.open("jdbc:sqlite:" + rubbish))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("not a database");
    assertThatThrownBy(() -> OperationsDatabase.open("jdbc:mysql://host/name"))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("expected jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME");
  }

  @Test
  void theNewestMigrationIsTheOneThatIsLookedFor() throws IOException {
    for (String kind : List.of("sqlite", "postgres")) {
      Path scripts =
          Path.of("src", "main", "resources", "org", "chokepoint", "operations", "database", kind);
      try (Stream<Path> files = Files.list(scripts)) {
        assertThat(
                files
                    .map(file -> file.getFileName().toString().replaceAll("^V|__.*", ""))
                    .mapToInt(Integer::parseInt)
                    .max())
            .hasValue(Integer.parseInt(Migrations.NEWEST));
      }
    }
  }
}
