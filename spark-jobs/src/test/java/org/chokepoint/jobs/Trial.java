package org.chokepoint.jobs;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.io.FileHash;
import org.chokepoint.jobs.io.Home;
import org.chokepoint.jobs.io.Release;
import org.chokepoint.jobs.io.ReleaseLog;
import org.chokepoint.jobs.io.Sessions;
import org.chokepoint.jobs.io.Warehouse;

/** A state folder and a folder of datasets of its own, on the one Spark of all tests. */
final class Trial {
  static final Path RULES = Path.of("..", "conf", "rules");
  static final Path SHIPPED = Path.of("..", "datasets");

  private static final SparkSession SPARK =
      Sessions.open(new Home(Path.of("target", "spark-home").toAbsolutePath()), "local[2]");

  final Home home;
  final Path datasets;
  final SparkSession spark;
  Path rules = RULES;

  Trial(Path folder) throws IOException {
    this.home = new Home(folder.resolve("home").toAbsolutePath());
    this.datasets = Files.createDirectories(folder.resolve("datasets"));
    this.spark = Sessions.over(SPARK, home);
    Files.copy(SHIPPED.resolve("card.schema.json"), datasets.resolve("card.schema.json"));
  }

  /**
   * Adds a dataset whose files are comma-separated and named after their tables; a table with
   * several files has them as {@code table@name}.
   */
  Trial dataset(String id, String tolerance, Map<String, String> tables) throws IOException {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    tables.forEach((table, text) -> bytes.put(table, text.getBytes(StandardCharsets.UTF_8)));
    return dataset(id, tolerance, bytes, "csv");
  }

  Trial dataset(String id, Map<String, String> tables) throws IOException {
    return dataset(id, "0", tables);
  }

  Trial encoded(String id, Map<String, String> tables, Charset charset, int... mark)
      throws IOException {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    tables.forEach(
        (table, text) -> {
          byte[] body = text.getBytes(charset);
          byte[] all = new byte[mark.length + body.length];
          for (int i = 0; i < mark.length; i++) {
            all[i] = (byte) mark[i];
          }
          System.arraycopy(body, 0, all, mark.length, body.length);
          bytes.put(table, all);
        });
    return dataset(id, "0", bytes, "csv");
  }

  Trial dataset(String id, String tolerance, Map<String, byte[]> tables, String format)
      throws IOException {
    Path folder = Files.createDirectories(datasets.resolve(id));
    StringBuilder files = new StringBuilder();
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      Path file = folder.resolve(table.getKey().replace('@', '-') + "." + format);
      Files.write(file, table.getValue());
      files.append(
          """
            - path: %s
              table: %s
              format: %s
              sha256: '%s'
          """
              .formatted(
                  file.getFileName(), table.getKey().split("@")[0], format, FileHash.of(file)));
    }
    Files.writeString(
        folder.resolve("card.yaml"),
        """
        id: %s
        title: A trial
        question: Does it work?
        kind: real
        licence: none
        unit: units
        coverage: all
        methods: [made up for a test]
        sources: [{id: src, title: A test, publisher: Chokepoint}]
        tolerance: {rejected_share: %s}
        files:
        %s"""
            .formatted(id, tolerance, files));
    return this;
  }

  RunSummary run(String... wanted) throws IOException {
    return runOn(datasets, wanted);
  }

  RunSummary runOn(Path folder, String... wanted) throws IOException {
    return run(folder, RunOrder.usual(RunIds.at(Instant.now())), wanted);
  }

  RunSummary run(RunOrder order, String... wanted) throws IOException {
    return run(datasets, order, wanted);
  }

  private RunSummary run(Path folder, RunOrder order, String... wanted) throws IOException {
    RunRequest request = new RunRequest(home, folder, rules, List.of(wanted), "test", order);
    return new BatchRun(request, () -> spark, Progress.silent()).run();
  }

  /** What verifies a release of this folder; the latest where none is named. */
  Verification verification(Path folder, String... release) {
    return new Verification(
        new RunRequest(
            home, folder, rules, List.of(release), "test", RunOrder.usual("verification")),
        spark);
  }

  Release latest() throws IOException {
    try (Warehouse warehouse = new Warehouse(home, spark)) {
      return new ReleaseLog(warehouse).latest().orElseThrow();
    }
  }

  /** The rows of a table as the latest release names it. */
  List<Row> rows(String table, String condition) throws IOException {
    try (Warehouse warehouse = new Warehouse(home, spark)) {
      Release release = new ReleaseLog(warehouse).latest().orElseThrow();
      return warehouse.read(table, release.tables()).filter(condition).collectAsList();
    }
  }
}
