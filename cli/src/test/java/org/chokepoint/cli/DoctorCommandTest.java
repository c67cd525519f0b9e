package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as the launcher starts it, on state folders of its own. */
class DoctorCommandTest {
  @TempDir private Path home;

  @Test
  void anEmptyStateFolderNeedsALookAndFailsNothing() throws IOException, InterruptedException {
    try (Launched doctor = Launched.start(home, Map.of(), "doctor", "--format", "json")) {
      Run run = doctor.ended();
      assertThat(run.code()).as(run.out() + run.err()).isZero();
      JsonNode checks = new JsonMapper().readTree(run.out()).path("checks");
      assertThat(checks.findValuesAsText("check"))
          .containsExactly(
              "java",
              "memory",
              "disk",
              "temporary files",
              "font",
              "configuration",
              "datasets",
              "port",
              "operations database",
              "catalog",
              "last release",
              "clock");
      assertThat(checks.findValuesAsText("state")).contains("look").doesNotContain("fail");
      assertThat(checks.findValuesAsText("do"))
          .contains("run ./chokepoint run, or ./chokepoint demo");
    }
  }

  @Test
  void whatFailsMakesTheExitCodeTwo() throws IOException, InterruptedException {
    Files.writeString(home.resolve("catalog.db"), "no database at all".repeat(100));
    Map<String, String> nowhere = Map.of("CHOKEPOINT_DATASETS", home.resolve("nowhere").toString());
    try (Launched doctor = Launched.start(home, nowhere, "doctor")) {
      Run run = doctor.ended();
      assertThat(run.code()).as(run.out() + run.err()).isEqualTo(2);
      assertThat(run.out().lines().filter(line -> line.contains("  fail  ")))
          .hasSize(2)
          .anyMatch(line -> line.startsWith("datasets ") && line.contains("cannot be read"))
          .anyMatch(line -> line.startsWith("catalog ") && line.contains("backup"));
    }
  }

  @Test
  void aCatalogOnAServerIsOpenedAsWhomTheEnvironmentNames() throws Exception {
    Path root = home.resolve("installation");
    Files.createDirectories(root.resolve("conf"));
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create role keeper login password 'secret'");
        statement.execute("create table iceberg_tables (table_name text, metadata_location text)");
        statement.execute("insert into iceberg_tables values ('usage', 'nowhere')");
        statement.execute("alter table iceberg_tables owner to keeper");
        statement.execute("create role stranger login");
      }
      Files.writeString(
          root.resolve("conf").resolve("chokepoint.conf"),
          "store.catalog = \"jdbc:postgresql://localhost:%d/postgres\""
              .formatted(server.getPort()));
      assertThat(catalog(root, "keeper")).startsWith("catalog ").contains("ok", "1 tables");
      assertThat(catalog(root, "stranger")).contains("fail", "permission denied");
    }
  }

  /** What is said of the catalog. */
  private String catalog(Path root, String user) throws IOException, InterruptedException {
    Map<String, String> variables =
        Map.of(
            "CHOKEPOINT_CATALOG_USER",
            user,
            "CHOKEPOINT_CATALOG_PASSWORD",
            "secret",
            "CHOKEPOINT_DATASETS",
            Path.of("..", "datasets").toAbsolutePath().toString());
    try (Launched doctor = Launched.of(root, home, variables, "doctor")) {
      Run run = doctor.ended();
      return run.out()
          .lines()
          .filter(line -> line.startsWith("catalog "))
          .findFirst()
          .orElseThrow(() -> new AssertionError(run.out() + run.err()));
    }
  }
}
