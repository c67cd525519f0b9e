package org.chokepoint.api.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.format.ListedRows;
import org.chokepoint.api.format.RowColumn.Kind;
import org.chokepoint.api.format.RowSet;
import org.chokepoint.api.history.Run;
import org.chokepoint.api.release.ReleaseEntry;
import org.jspecify.annotations.Nullable;

/** The runs of the batch as they stand in answers. */
final class Runs {
  private Runs() {}

  /** Runs as rows. */
  static RowSet rows(List<Run> runs) {
    return ListedRows.of("runs", runs)
        .text("id", "its id; ids sort by time", Run::id)
        .text("schedule", "what started it", run -> run.trigger().orElse("manual"))
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
        .with("seconds", Kind.NUMBER, "how long it took", Runs::seconds);
  }

  private static @Nullable Double seconds(Run run) {
    return run.seconds().isPresent() ? Math.rint(run.seconds().getAsDouble() * 100) / 100 : null;
  }

  /** What a manifest says of tables and steps. */
  static Map<String, Object> details(Run run) {
    Map<String, Object> details = new LinkedHashMap<>();
    JsonNode manifest = run.manifest().orElseGet(MissingNode::getInstance);
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
