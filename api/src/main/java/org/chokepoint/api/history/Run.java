package org.chokepoint.api.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/**
 * One run of the batch: in the release log, or one that left a folder and no release.
 *
 * @param id its id
 * @param release what it published; empty where it failed
 * @param folder what it left besides tables
 */
public record Run(String id, Optional<ReleaseEntry> release, Optional<Path> folder) {
  /** What a run can have come to. */
  public static final List<String> STATES = List.of("failed", "succeeded");

  private static final JsonMapper JSON = new JsonMapper();

  /** An id begins with the instant at which the run started. */
  private static final Pattern STARTED =
      Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})[0-9]*Z.*");

  /** All runs, newest first. */
  public static List<Run> all(CurrentRelease releases) {
    Map<String, Run> runs = new TreeMap<>(Comparator.reverseOrder());
    for (Path folder : folders(releases.home().resolve("runs"))) {
      String id = folder.getFileName().toString();
      runs.put(id, new Run(id, Optional.empty(), Optional.of(folder)));
    }
    for (ReleaseEntry entry : releases.entries()) {
      String id = entry.runId();
      Optional<Path> folder = Optional.ofNullable(runs.get(id)).flatMap(Run::folder);
      runs.put(id, new Run(id, Optional.of(entry), folder));
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

  /** Whether it published a release. */
  public String state() {
    return release.isPresent() ? "succeeded" : "failed";
  }

  /** What started it, where that is recorded. */
  public Optional<String> trigger() {
    return manifest().map(said -> said.path("trigger").asText("")).filter(word -> !word.isEmpty());
  }

  /** When it started as an ISO instant, where its id tells. */
  public Optional<String> started() {
    Matcher parts = STARTED.matcher(id);
    return parts.matches()
        ? Optional.of(parts.replaceFirst("$1-$2-$3T$4:$5:$6Z"))
        : Optional.empty();
  }

  /** How long all its steps took together, where that is recorded. */
  public OptionalDouble seconds() {
    JsonNode steps =
        manifest().map(said -> said.path("seconds")).orElseGet(MissingNode::getInstance);
    double sum = 0;
    for (JsonNode step : steps) {
      sum += step.asDouble();
    }
    return steps.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum);
  }
}
