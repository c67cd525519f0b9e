package org.chokepoint.operations.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.operations.database.Row;
import org.chokepoint.operations.database.Statements;

/** Runs from rows of the tables {@code run} and {@code run_partition}. */
final class RunRows {
  private static final JsonFactory JSON = new JsonFactory();

  private RunRows() {}

  /** The runs of a condition on table {@code run}, with their partitions. */
  static List<RunRecord> where(Statements statements, String condition, Object... values) {
    List<RunRecord> runs =
        statements.rows("select * from run where " + condition, RunRows::run, values);
    if (runs.isEmpty()) {
      return runs;
    }
    Map<String, List<PartitionState>> partitions = new LinkedHashMap<>();
    runs.forEach(run -> partitions.put(run.id(), new ArrayList<>()));
    statements.rows(
        "select * from run_partition where run in ("
            + String.join(", ", Collections.nCopies(runs.size(), "?"))
            + ") order by run, dataset, period",
        row ->
            partitions
                .getOrDefault(row.text("run"), new ArrayList<>())
                .add(
                    new PartitionState(
                        row.text("dataset"),
                        row.text("period"),
                        row.text("state"),
                        row.text("why"))),
        runs.stream().map(RunRecord::id).toArray());
    return runs.stream()
        .map(run -> run.with(partitions.getOrDefault(run.id(), List.of())))
        .toList();
  }

  private static RunRecord run(Row row) throws SQLException {
    return new RunRecord(
        row.text("id"),
        new RunCause(
            Trigger.of(row.text("started_by")),
            row.text("actor"),
            row.maybeText("schedule"),
            row.maybeInstant("due_at")),
        new RunOrder(
            words(row.text("datasets")),
            row.text("periods"),
            Extent.of(row.text("extent")),
            row.yes("keep_going")),
        RunState.of(row.text("state")),
        new RunTimes(
            row.instant("queued_at"), row.maybeInstant("started_at"), row.maybeInstant("ended_at")),
        (int) row.number("attempt"),
        row.text("server"),
        row.text("code_version"),
        new RunProgress(
            row.text("step"),
            row.number("tasks_done"),
            row.number("tasks_total"),
            row.number("tasks_failed")),
        new RunOutcome(
            row.maybeText("release_id"),
            row.number("rows_read"),
            row.number("rows_rejected"),
            seconds(row.text("seconds")),
            row.text("error")),
        row.yes("cancel_asked"),
        List.of());
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  /** Seconds by step as JSON. */
  static String json(Map<String, Double> seconds) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<String, Double> step : seconds.entrySet()) {
        json.writeNumberField(step.getKey(), step.getValue());
      }
      json.writeEndObject();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return text.toString();
  }

  private static Map<String, Double> seconds(String text) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String step = json.currentName();
        json.nextToken();
        seconds.put(step, json.getDoubleValue());
      }
    } catch (IOException notWrittenByUs) {
      throw new UncheckedIOException(notWrittenByUs);
    }
    return seconds;
  }
}
