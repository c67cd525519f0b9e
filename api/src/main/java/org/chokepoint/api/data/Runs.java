package org.chokepoint.api.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chokepoint.api.format.ListedRows;
import org.chokepoint.api.format.RowColumn.Kind;
import org.chokepoint.api.format.RowSet;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.ReleaseEntry;

/** The runs of the batch: those in the release log, and those that left a folder and no release. */
final class Runs {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * One run.
   *
   * @param id its id
   * @param release what it published
   * @param folder what it left besides tables
   */
  record Run(String id, Optional<ReleaseEntry> release, Optional<Path> folder) {
    String state() {
      return release.isPresent() ? "succeeded" : "failed";
    }

    /** Its manifest, where it left one that can be read. */
    Optional<JsonNode> manifest() {
      return folder
          .map(left -> left.resolve("manifest.json"))
          .filter(Files::exists)
          .flatMap(Runs::json);
    }
  }

  private Runs() {}

  /** All runs, newest first. */
  static List<Run> of(CurrentRelease releases) {
    Map<String, Run> runs = new TreeMap<>(Comparator.reverseOrder());
    folders(releases.home().resolve("runs"))
        .forEach(
            folder -> {
              String id = folder.getFileName().toString();
              runs.put(id, new Run(id, Optional.empty(), Optional.of(folder)));
            });
    for (ReleaseEntry entry : releases.entries()) {
      Optional<Path> folder = Optional.ofNullable(runs.get(entry.runId())).flatMap(Run::folder);
      runs.put(entry.runId(), new Run(entry.runId(), Optional.of(entry), folder));
    }
    return List.copyOf(runs.values());
  }

  private static List<Path> folders(Path runs) {
    if (!Files.isDirectory(runs)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(runs)) {
      return folders.filter(Files::isDirectory).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the runs in " + runs, e);
    }
  }

  private static Optional<JsonNode> json(Path file) {
    try {
      return Optional.of(JSON.readTree(file.toFile()));
    } catch (IOException unreadable) {
      return Optional.empty(); // half written: the run was cut off
    }
  }

  /** Runs as rows. */
  static RowSet rows(List<Run> runs) {
    return ListedRows.of("runs", runs)
        .text("id", "its id; ids sort by time", Run::id)
        .text("schedule", "what started it", run -> "manual")
        .text("state", "succeeded if it published a release, otherwise failed", Run::state)
        .text(
            "release",
            "the release it published",
            run -> run.release().map(ReleaseEntry::id).orElse(null))
        .text(
            "finished_at",
            "when it published",
            run -> run.release().map(ReleaseEntry::createdAt).orElse(null))
        .text(
            "code_version",
            "the code that ran",
            run -> run.release().map(ReleaseEntry::codeVersion).orElse(null))
        .count(
            "rows_read",
            "input rows read",
            run -> run.release().map(ReleaseEntry::rowsRead).orElse(null))
        .count(
            "rows_rejected",
            "input rows refused",
            run -> run.release().map(ReleaseEntry::rowsRejected).orElse(null))
        .with(
            "seconds",
            Kind.NUMBER,
            "how long it took",
            run -> run.manifest().map(Runs::seconds).orElse(null));
  }

  private static double seconds(JsonNode manifest) {
    double sum = 0;
    for (JsonNode step : manifest.path("seconds")) {
      sum += step.asDouble();
    }
    return Math.rint(sum * 100) / 100;
  }

  /** What a manifest says of tables and steps. */
  static Map<String, Object> details(Run run) {
    Map<String, Object> details = new LinkedHashMap<>();
    JsonNode manifest = run.manifest().orElseGet(JSON::createObjectNode);
    details.put(
        "datasets",
        manifest.path("datasets").isMissingNode() ? List.of() : manifest.path("datasets"));
    details.put(
        "table_rows",
        manifest.path("tableRows").isMissingNode() ? Map.of() : manifest.path("tableRows"));
    details.put(
        "steps", manifest.path("seconds").isMissingNode() ? Map.of() : manifest.path("seconds"));
    return details;
  }
}
