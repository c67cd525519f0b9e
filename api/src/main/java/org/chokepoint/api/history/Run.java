package org.chokepoint.api.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.ReleaseEntry;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.run.RunState;
import org.chokepoint.operations.run.RunTimes;

/**
 * One run of the batch: one that is recorded, in the release log, or that left a folder only.
 *
 * @param id its id
 * @param release what it published; empty where it failed
 * @param folder what it left besides tables
 * @param record what is recorded of it; older runs and those of other homes have none
 */
public record Run(
    String id, Optional<ReleaseEntry> release, Optional<Path> folder, Optional<RunRecord> record) {
  /** What a run can be or have come to. */
  public static final List<String> STATES =
      Arrays.stream(RunState.values()).map(RunState::word).toList();

  private static final JsonMapper JSON = new JsonMapper();

  /** An id begins with the instant at which the run started. */
  private static final Pattern STARTED =
      Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})[0-9]*Z.*");

  /** All runs, newest first. */
  public static List<Run> all(CurrentRelease releases, List<RunRecord> records) {
    Map<String, Run> runs = new TreeMap<>(Comparator.reverseOrder());
    for (Path folder : folders(releases.home().resolve("runs"))) {
      String id = folder.getFileName().toString();
      runs.put(id, new Run(id, Optional.empty(), Optional.of(folder), Optional.empty()));
    }
    for (ReleaseEntry entry : releases.entries()) {
      String id = entry.runId();
      Optional<Path> folder = Optional.ofNullable(runs.get(id)).flatMap(Run::folder);
      runs.put(id, new Run(id, Optional.of(entry), folder, Optional.empty()));
    }
    for (RunRecord record : records) {
      Optional<Run> known = Optional.ofNullable(runs.get(record.id()));
      runs.put(
          record.id(),
          new Run(
              record.id(),
              known.flatMap(Run::release),
              known.flatMap(Run::folder),
              Optional.of(record)));
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

  /** What it says of itself, where it left a manifest that can be read. */
  public Optional<JsonNode> manifest() {
    return folder
        .map(left -> left.resolve("manifest.json"))
        .filter(Files::exists)
        .flatMap(Run::json);
  }

  private static Optional<JsonNode> json(Path file) {
    try {
      return Optional.of(JSON.readTree(file.toFile()));
    } catch (IOException unreadable) {
      return Optional.empty(); // half written: the run was cut off
    }
  }

  /** How far it is, or what it came to; without a record, whether it published a release. */
  public String state() {
    return record
        .map(known -> known.state().word())
        .orElse(release.isPresent() ? "succeeded" : "failed");
  }

  /** The release it published. */
  public Optional<String> releaseId() {
    return record
        .flatMap(known -> known.outcome().release())
        .or(() -> release.map(ReleaseEntry::id));
  }

  /** The schedule that asked for it. */
  public Optional<String> schedule() {
    return record.flatMap(known -> known.cause().schedule());
  }

  /** Whether its end is still to come. */
  public boolean open() {
    return record.map(known -> !known.state().over()).orElse(false);
  }

  /** The datasets it was asked for; none means all, or that nothing is recorded. */
  public List<String> datasets() {
    return record.map(known -> known.order().datasets()).orElse(List.of());
  }

  /** Input rows read, where that is known. */
  public Optional<Long> rowsRead() {
    return release
        .map(ReleaseEntry::rowsRead)
        .or(
            () ->
                record
                    .filter(known -> known.state().over())
                    .map(known -> known.outcome().rowsRead()));
  }

  /** Input rows refused, where that is known. */
  public Optional<Long> rowsRejected() {
    return release
        .map(ReleaseEntry::rowsRejected)
        .or(
            () ->
                record
                    .filter(known -> known.state().over())
                    .map(known -> known.outcome().rowsRejected()));
  }

  /** What started it, where that is recorded. */
  public Optional<String> trigger() {
    return record
        .map(known -> known.cause().trigger().word())
        .or(
            () ->
                manifest()
                    .map(said -> said.path("trigger").asText(""))
                    .filter(word -> !word.isEmpty()));
  }

  /** When it started as an ISO instant, where its id tells. */
  public Optional<String> started() {
    if (record.isPresent()) {
      return record.get().times().startedAt().map(Instant::toString);
    }
    Matcher parts = STARTED.matcher(id);
    return parts.matches()
        ? Optional.of(parts.replaceFirst("$1-$2-$3T$4:$5:$6Z"))
        : Optional.empty();
  }

  /** How long all its steps took together, where that is recorded. */
  public OptionalDouble seconds() {
    if (record.isPresent()) {
      RunTimes times = record.get().times();
      return times.startedAt().isPresent() && times.endedAt().isPresent()
          ? OptionalDouble.of(
              Duration.between(times.startedAt().get(), times.endedAt().get()).toMillis() / 1000.0)
          : OptionalDouble.empty();
    }
    JsonNode steps =
        manifest().map(said -> said.path("seconds")).orElseGet(MissingNode::getInstance);
    double sum = 0;
    for (JsonNode step : steps) {
      sum += step.asDouble();
    }
    return steps.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum);
  }
}
