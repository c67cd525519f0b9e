package org.chokepoint.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.jobs.plan.RunPlan;

/** Tells whoever started the batch how far the run is: one JSON object a line. */
public final class Progress {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PrintStream out;
  private final boolean spoken;

  private Progress(PrintStream out, boolean spoken) {
    this.out = out;
    this.spoken = spoken;
  }

  /** Events as lines of JSON. */
  static Progress json(PrintStream out) {
    return new Progress(out, true);
  }

  /** Nothing. */
  static Progress silent() {
    return new Progress(System.err, false);
  }

  /** The run began. */
  void started(String run, String spark) {
    event("started", Map.of("run", run, "spark", spark));
  }

  /** What will be done, and what is as it was. */
  void plan(List<RunPlan.Planned> planned, List<String> unchanged) {
    List<Map<String, Object>> partitions = new java.util.ArrayList<>();
    planned.forEach(one -> partitions.add(partition(one, "planned")));
    unchanged.forEach(
        dataset ->
            partitions.add(
                partition(new RunPlan.Planned(dataset, "", "nothing changed"), "unchanged")));
    event("plan", Map.of("partitions", partitions));
  }

  /** Begins the next step. */
  void step(String what) {
    event("step", Map.of("step", what));
  }

  /** How many tasks of Spark are done, of those known so far. */
  void tasks(long done, long total, long failed) {
    event("tasks", Map.of("done", done, "total", total, "failed", failed));
  }

  /** What became of a part. */
  void partition(RunPlan.Planned part, boolean succeeded) {
    event("partition", partition(part, succeeded ? "succeeded" : "failed"));
  }

  /** The release can be seen; whatever happens now, the run has published. */
  void published(String state, Map<String, Object> figures) {
    said("published", state, figures);
  }

  /** The run ended. */
  void ended(String state, Map<String, Object> figures) {
    said("ended", state, figures);
  }

  private void said(String event, String state, Map<String, Object> figures) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("state", state);
    all.putAll(figures);
    event(event, all);
  }

  private static Map<String, Object> partition(RunPlan.Planned part, String state) {
    return Map.of(
        "dataset", part.dataset(), "period", part.period(), "state", state, "why", part.why());
  }

  private void event(String name, Map<String, Object> members) {
    if (spoken) {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("event", name);
      all.putAll(members);
      try {
        String line = JSON.writeValueAsString(all);
        synchronized (out) {
          out.println(line);
          out.flush();
        }
      } catch (JsonProcessingException impossible) {
        throw new IllegalStateException("texts and numbers are not JSON", impossible);
      }
    }
  }
}
