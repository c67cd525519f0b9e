package org.chokepoint.api.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chokepoint.reports.text.Language;

/**
 * One address of the site, so that two links to the same thing are equal: parameters in order, and
 * neither the release, which is the same everywhere, nor the language among them.
 *
 * @param parts the parts of the path, decoded
 * @param query the parameters
 * @param language the language, where the address has one
 * @param pinned whether the address takes a release
 */
record Address(
    List<String> parts,
    SortedMap<String, String> query,
    Optional<Language> language,
    boolean pinned) {
  Address {
    parts = List.copyOf(parts);
    query = Collections.unmodifiableSortedMap(new TreeMap<>(query));
  }

  /** The path, decoded. */
  String path() {
    return "/" + String.join("/", parts);
  }

  /** Whether it is data or a file, not a page. */
  boolean data() {
    return parts.size() > 0
        && (parts.get(0).equals("v1") || parts.get(parts.size() - 1).contains("."));
  }

  /** The same with one parameter more. */
  Address with(String parameter, String value) {
    SortedMap<String, String> more = new TreeMap<>(query);
    more.put(parameter, value);
    return new Address(parts, more, language, pinned);
  }

  /** What to ask the server for. */
  String request(String release) {
    SortedMap<String, String> all = new TreeMap<>(query);
    language.ifPresent(spoken -> all.put("lang", spoken.id()));
    if (pinned) {
      all.put("release", release);
    }
    String path = parts.stream().map(Address::encoded).collect(Collectors.joining("/", "/", ""));
    return all.isEmpty()
        ? path
        : all.entrySet().stream()
            .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
