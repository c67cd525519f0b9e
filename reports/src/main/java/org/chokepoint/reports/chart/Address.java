package org.chokepoint.reports.chart;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a chart is found in any installation: what differs from the standard is in it. */
final class Address {
  private Address() {}

  static String of(String id, List<DeclaredParameter> parameters, Map<String, String> given) {
    String query =
        parameters.stream()
            .filter(known -> given.containsKey(known.name()))
            .filter(known -> !known.standard().equals(given.get(known.name())))
            .map(known -> known.name() + "=" + encoded(given.getOrDefault(known.name(), "")))
            .collect(Collectors.joining("&"));
    return "chokepoint: /charts/" + id + (query.isEmpty() ? "" : "?" + query);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
  }
}
