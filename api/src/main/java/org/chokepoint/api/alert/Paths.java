package org.chokepoint.api.alert;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Paths on this server, pinned to a release. */
final class Paths {
  private Paths() {}

  /** A page or resource with parameters. */
  static String of(String path, String id, String release, Map<String, String> parameters) {
    Map<String, String> all = new TreeMap<>(parameters);
    all.put("release", release);
    return all.entrySet().stream()
        .map(one -> one.getKey() + "=" + part(one.getValue()))
        .collect(Collectors.joining("&", path + part(id) + "?", ""));
  }

  private static String part(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
