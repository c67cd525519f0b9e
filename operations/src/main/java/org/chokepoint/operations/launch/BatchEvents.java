package org.chokepoint.operations.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.operations.engine.RunWatch;
import org.chokepoint.operations.run.PartitionState;
import org.chokepoint.operations.run.RunOutcome;
import org.chokepoint.operations.run.RunState;

/** Hears the events of a batch, one JSON object a line, and passes them on. */
final class BatchEvents {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PACE_NANOS = 400_000_000;

  /**
   * How a batch ended by its own account.
   *
   * @param state what became of the run
   * @param outcome what came of it
   */
  record End(RunState state, RunOutcome outcome) {}

  private final RunWatch watch;
  private long lastTasks = System.nanoTime() - PACE_NANOS;
  private volatile Optional<End> end = Optional.empty();

  BatchEvents(RunWatch watch) {
    this.watch = watch;
  }

  /** Hears a line; returns false if it is no event but something for people. */
  boolean hear(String line) {
    if (!line.startsWith("{\"event\":")) {
      return false;
    }
    try {
      JsonNode event = JSON.readTree(line);
      switch (event.path("event").asText()) {
        case "started" -> watch.step("started");
        case "plan" -> watch.partitions(partitions(event.path("partitions")));
        case "step" -> watch.step(event.path("step").asText());
        case "tasks" -> tasks(event);
        case "partition" -> watch.partitions(List.of(partition(event)));
        case "published", "ended" ->
            end = Optional.of(new End(RunState.of(event.path("state").asText()), outcome(event)));
        default -> {
          return false;
        }
      }
      return true;
    } catch (JsonProcessingException | IllegalArgumentException notAnEvent) {
      return false;
    }
  }

  /** How the batch said that it ended; one that was killed had perhaps published before. */
  Optional<End> end() {
    return end;
  }

  /** Spark reports more often than anybody can look. */
  private void tasks(JsonNode event) {
    long done = event.path("done").asLong();
    long total = event.path("total").asLong();
    long now = System.nanoTime();
    if (done == total || now - lastTasks >= PACE_NANOS) {
      lastTasks = now;
      watch.tasks(done, total, event.path("failed").asLong());
    }
  }

  private static List<PartitionState> partitions(JsonNode found) {
    List<PartitionState> partitions = new ArrayList<>();
    found.forEach(partition -> partitions.add(partition(partition)));
    return partitions;
  }

  private static PartitionState partition(JsonNode found) {
    return new PartitionState(
        found.path("dataset").asText(),
        found.path("period").asText(),
        found.path("state").asText(),
        found.path("why").asText());
  }

  private static RunOutcome outcome(JsonNode event) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    event
        .path("seconds")
        .properties()
        .forEach(step -> seconds.put(step.getKey(), step.getValue().asDouble()));
    return new RunOutcome(
        Optional.of(event.path("release").asText()).filter(id -> !id.isEmpty()),
        event.path("rows_read").asLong(),
        event.path("rows_rejected").asLong(),
        seconds,
        event.path("error").asText());
  }
}
