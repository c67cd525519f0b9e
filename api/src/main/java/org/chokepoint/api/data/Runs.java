package org.chokepoint.api.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chokepoint.api.format.ListedRows;
import org.chokepoint.api.format.RowColumn.Kind;
import org.chokepoint.api.format.RowSet;
import org.chokepoint.api.history.Run;
import org.chokepoint.api.release.ReleaseEntry;
import org.chokepoint.operations.run.RunRecord;
import org.jspecify.annotations.Nullable;

/** The runs of the batch as they stand in answers. */
final class Runs {
  private Runs() {}

  /** Runs as rows. */
  static RowSet rows(List<Run> runs) {
    ListedRows<Run> rows =
        ListedRows.of("runs", runs)
            .text("id", "its id; ids sort by time", Run::id)
            .text(
                "schedule",
                "the schedule that asked for it; manual where somebody did",
                Runs::schedule)
            .text(
                "state",
                "queued, running, succeeded (a release), unchanged, failed or cancelled",
                Run::state)
            .text("release", "the release it published", run -> run.releaseId().orElse(null))
            .text("trigger", "what asked for it", run -> run.trigger().orElse(null))
            .text("actor", "who asked for it", of(record -> record.cause().actor()))
            .list("datasets", "the datasets it was asked for; none means all", Run::datasets)
            .text(
                "periods",
                "the periods it was asked for",
                of(record -> given(record.order().periods())))
            .text("extent", "changed or full", of(record -> record.order().extent().word()))
            .text("queued_at", "when it was asked for", of(record -> record.times().queuedAt()))
            .text("started_at", "when it began", run -> run.started().orElse(null))
            .text("finished_at", "when it was over", Runs::finished)
            .text("code_version", "the code that ran", Runs::codeVersion)
            .text("server", "the server that ran it", of(record -> given(record.server())))
            .count(
                "attempt",
                "1, and one more for each server that took it over",
                of(record -> (long) record.attempt()));
    return rows.count("rows_read", "input rows read", run -> run.rowsRead().orElse(null))
        .count("rows_rejected", "input rows refused", run -> run.rowsRejected().orElse(null))
        .with("seconds", Kind.NUMBER, "how long it took", Runs::seconds)
        .text("error", "why it failed", of(record -> given(record.outcome().error())));
  }

  private static Function<Run, @Nullable Object> of(Function<RunRecord, @Nullable Object> part) {
    return run -> {
      if (run.record().isEmpty()) {
        return null;
      }
      Object found = part.apply(run.record().get());
      return found == null || found instanceof Long ? found : found.toString();
    };
  }

  /** A run that no schedule asked for is manual. */
  static String schedule(Run run) {
    return run.schedule().orElse("manual");
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String finished(Run run) {
    return run.record().isPresent()
        ? run.record().get().times().endedAt().map(Object::toString).orElse(null)
        : run.release().map(ReleaseEntry::createdAt).orElse(null);
  }

  private static @Nullable String codeVersion(Run run) {
    return run.record()
        .map(RunRecord::codeVersion)
        .filter(version -> !version.isEmpty())
        .or(() -> run.release().map(ReleaseEntry::codeVersion))
        .orElse(null);
  }

  private static @Nullable Double seconds(Run run) {
    return run.seconds().isPresent() ? Math.rint(run.seconds().getAsDouble() * 100) / 100 : null;
  }

  /** What a record and a manifest say of progress, partitions, tables and steps. */
  static Map<String, @Nullable Object> details(Run run) {
    Map<String, @Nullable Object> details = new LinkedHashMap<>();
    Optional<RunRecord> record = run.record();
    JsonNode manifest = run.manifest().orElseGet(MissingNode::getInstance);
    if (record.isEmpty()) {
      details.put("datasets", given(manifest.path("datasets"), List.of()));
    }
    Object steps = given(manifest.path("seconds"), Map.of());
    details.put(
        "due_at",
        record.flatMap(known -> known.cause().dueAt()).map(Object::toString).orElse(null));
    details.put("cancel_asked", record.map(RunRecord::cancelAsked).orElse(false));
    details.put("progress", record.map(RunRecord::progress).orElse(null));
    details.put("partitions", record.map(RunRecord::partitions).orElse(List.of()));
    details.put("table_rows", given(manifest.path("tableRows"), Map.of()));
    details.put(
        "steps",
        record
            .<Object>map(known -> known.outcome().secondsByStep())
            .filter(known -> !known.equals(Map.of()))
            .orElse(steps));
    details.put("log", record.map(known -> "/v1/runs/" + run.id() + "/log").orElse(null));
    return details;
  }

  private static Object given(JsonNode node, Object otherwise) {
    return node.isMissingNode() ? otherwise : node;
  }
}
