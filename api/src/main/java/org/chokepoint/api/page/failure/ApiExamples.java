package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.api.page.Frame;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;

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

  private final Release release;
  private final String chart;

  ApiExamples(Release release, String chart) {
    this.release = release;
    this.chart = chart;
  }

  /** The address, pinned to the release where it has a list; empty where a name is missing. */
  String address(String path, boolean list) {
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
    return filled.contains("{") ? "" : list ? filled + "?limit=3" : filled;
  }

  private Optional<String> name(String before) {
    List<String> place = NAMES.get(before);
    if (place != null) {
      ArrowTable table = release.table(place.get(0));
      return table.distinct(place.get(1)).stream().findFirst();
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
