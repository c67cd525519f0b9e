package org.chokepoint.api.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.Release;
import org.jspecify.annotations.Nullable;

/** One incident: when, who was hit, restored when, and sources side by side where they conflict. */
public record IncidentResource() implements Resource.OfRelease {

  @Override
  public String path() {
    return "/v1/incidents/{id}";
  }

  @Override
  public List<String> parameters() {
    return List.of("dataset", "release");
  }

  @Override
  public Answer answer(Question question, Release release) {
    String id = question.inPath("id", release.table("incident").distinct("incident_id"));
    Single incident = new Single(question, release, "incident", id);
    List<Map<String, @Nullable Object>> impacts =
        incident.found("incident_impact", id, "incident_id");
    incident
        .described("datasets", incident.found("incident", id, "incident_id"), "incident")
        .with("impacts", impacts)
        .with("conflicts", conflicts(impacts))
        .rows("timelines", "timeline", id, "incident")
        .rows("incident_uses", "incident_use", id, "incident")
        .with("sources", sources(incident, impacts));
    return Answer.json(incident.body())
        .link("related", Single.address("/v1/incident-impacts", release, "incident", id));
  }

  /** Figures of the same metric of the same service at the same time that are not the same. */
  private static List<Map<String, Object>> conflicts(List<Map<String, @Nullable Object>> impacts) {
    Map<List<String>, List<Map<String, @Nullable Object>>> figures = new LinkedHashMap<>();
    for (Map<String, @Nullable Object> row : impacts) {
      List<String> key =
          List.of(text(row, "service"), text(row, "metric"), text(row, "from"), text(row, "to"));
      figures.computeIfAbsent(key, first -> new ArrayList<>()).add(row);
    }
    return figures.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().stream().map(row -> text(row, "value")).distinct().count() > 1)
        .map(
            entry -> {
              Map<String, Object> conflict = new LinkedHashMap<>();
              conflict.put("service", entry.getKey().get(0));
              conflict.put("metric", entry.getKey().get(1));
              conflict.put("figures", entry.getValue());
              return conflict;
            })
        .toList();
  }

  private static List<Map<String, @Nullable Object>> sources(
      Single incident, List<Map<String, @Nullable Object>> impacts) {
    TreeSet<String> named = new TreeSet<>();
    impacts.forEach(row -> named.add(text(row, "source_id")));
    return named.stream()
        .flatMap(source -> incident.found("source", source, "source_id").stream())
        .toList();
  }

  private static String text(Map<String, @Nullable Object> row, String column) {
    return String.valueOf(row.getOrDefault(column, ""));
  }
}
