package org.chokepoint.api.page.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.api.page.Frame;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.whatif.MergerQuestion;
import org.chokepoint.reports.whatif.OutageQuestion;

/** Addresses that answer in the release shown, made from an address with parts in braces. */
final class ApiExamples {
  private static final Pattern PART = Pattern.compile("/([a-z-]+)/\\{[a-z_]+\\}");

  /** What a part in braces stands for, by the word before it: a table and its column. */
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "failures", List.of("failure", "node"),
          "markets", List.of("market", "market_id"),
          "firms", List.of("firm", "firm_id"),
          "datasets", List.of("dataset", "dataset"),
          "incidents", List.of("incident", "incident_id"),
          "nodes", List.of("node", "node_id"));

  /** Addresses that answer of one dataset, with the table whose first row names one. */
  private static final Map<String, String> OF_ONE_DATASET =
      Map.of(
          "/v1/failures", "failure",
          "/v1/failures/{node}", "failure",
          "/v1/failures/{node}/explain", "failure",
          "/v1/cuts", "dependency",
          "/v1/graphs", "dependency");

  private final Release release;
  private final String chart;

  ApiExamples(Release release, String chart) {
    this.release = release;
    this.chart = chart;
  }

  /** The address, short where it has a list; empty where a name is missing. */
  String address(String path, boolean list) {
    return switch (path) {
      case "/v1/what-if/merger" -> data(MergerQuestion.example(release.reportTables()).permalink());
      case "/v1/what-if/outage" -> data(OutageQuestion.example(release.reportTables()).permalink());
      // a remedy has no example of its own, and a first release none before it
      case "/v1/what-if/remedy",
          "/v1/releases/diff",
          "/v1/releases/diff/sources",
          // what is recorded while the server runs belongs to no release
          "/v1/runs/{id}/log",
          "/v1/runs/{id}/events",
          "/v1/schedules" ->
          "";
      default -> query(filled(path), path, list);
    };
  }

  private static String data(String page) {
    return page.replaceFirst("^/", "/v1/");
  }

  private String query(String filled, String path, boolean list) {
    List<String> query = new ArrayList<>();
    String table = OF_ONE_DATASET.get(path);
    if (table != null) {
      Row.of(release.table(table)).stream()
          .findFirst()
          .ifPresent(
              row -> {
                query.add("dataset=" + Frame.part(row.text("dataset")));
                if (path.equals("/v1/cuts")) {
                  query.add("target=" + Frame.part(row.text("dependent_id")));
                }
              });
    }
    if (list) {
      query.add("limit=3");
    }
    return filled.isEmpty() || query.isEmpty() ? filled : filled + "?" + String.join("&", query);
  }

  private String filled(String path) {
    Matcher part = PART.matcher(path);
    String filled = path;
    while (part.find()) {
      Optional<String> name = name(part.group(1));
      if (name.isEmpty()) {
        return "";
      }
      String whole = part.group();
      filled =
          filled.replace(whole, whole.substring(0, whole.indexOf('{')) + Frame.part(name.get()));
    }
    return filled.contains("{") ? "" : filled;
  }

  private Optional<String> name(String before) {
    List<String> place = NAMES.get(before);
    if (place != null) {
      ArrowTable table = release.table(place.get(0));
      return Row.of(table).stream().findFirst().map(row -> row.text(place.get(1)));
    }
    return switch (before) {
      case "charts" -> Optional.of(chart);
      case "measures" -> Optional.of("hhi");
      case "releases" -> Optional.of(release.id());
      case "runs" -> Optional.of(release.entry().runId());
      default -> Optional.empty();
    };
  }
}
