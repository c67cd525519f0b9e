package org.chokepoint.api.page.failure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

/** The runs of the batch: those in the release log, and those that left a folder and no release. */
final class RunLog {
  private static final JsonMapper JSON = new JsonMapper();

  /** An id begins with the instant at which the run started. */
  private static final Pattern STARTED =
      Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})[0-9]*Z.*");

  private RunLog() {}

  /** All runs, newest first. */
  static List<RunLine> of(CurrentRelease releases) {
    Map<String, ReleaseEntry> published = new LinkedHashMap<>();
    releases.entries().forEach(entry -> published.put(entry.runId(), entry));
    Path folder = releases.home().resolve("runs");
    Map<String, RunLine> runs = new TreeMap<>(Comparator.reverseOrder());
    Stream.concat(published.keySet().stream(), folders(folder).stream())
        .distinct()
        .forEach(
            id ->
                runs.put(
                    id,
                    line(
                        id, Optional.ofNullable(published.get(id)), manifest(folder.resolve(id)))));
    return List.copyOf(runs.values());
  }

  private static List<String> folders(Path runs) {
    if (!Files.isDirectory(runs)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(runs)) {
      return folders.filter(Files::isDirectory).map(one -> one.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the runs in " + runs, e);
    }
  }

  private static JsonNode manifest(Path run) {
    Path file = run.resolve("manifest.json");
    try {
      return Files.exists(file) ? JSON.readTree(file.toFile()) : JSON.createObjectNode();
    } catch (IOException halfWritten) {
      return JSON.createObjectNode(); // the run was cut off
    }
  }

  private static RunLine line(String id, Optional<ReleaseEntry> release, JsonNode manifest) {
    Map<String, Double> steps = new LinkedHashMap<>();
    manifest
        .path("seconds")
        .properties()
        .forEach(step -> steps.put(step.getKey(), step.getValue().asDouble()));
    List<String> datasets = new ArrayList<>();
    manifest.path("datasets").forEach(dataset -> datasets.add(dataset.asText()));
    return new RunLine(
        id,
        manifest.path("trigger").asText(""),
        started(id),
        release,
        steps.isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(steps.values().stream().mapToDouble(Double::doubleValue).sum()),
        steps,
        datasets);
  }

  private static String started(String id) {
    Matcher parts = STARTED.matcher(id);
    return parts.matches() ? parts.replaceFirst("$1-$2-$3T$4:$5:$6Z") : "";
  }
}
