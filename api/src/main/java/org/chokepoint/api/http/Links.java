package org.chokepoint.api.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.api.format.Format;

/** The links (RFC 8288) of an answer, as one header. */
final class Links {
  /** An address that is longer is not repeated for every format. */
  private static final int LONG = 2000;

  private Links() {}

  /**
   * Links to the answer itself with its release, its first and next page, its other formats, what
   * the answer links to, and the description of the API.
   */
  static String of(Asked asked, Answer answer, Optional<String> release) {
    List<String> links = new ArrayList<>();
    Map<String, String> query = new TreeMap<>(asked.question().query());
    release.ifPresent(id -> pin(query, id));
    links.add(link(address(asked.path(), query), "self"));
    if (answer.next().isPresent() || query.containsKey("cursor")) {
      Map<String, String> other = new TreeMap<>(query);
      other.remove("cursor");
      links.add(link(address(asked.path(), other), "first"));
      answer.next().ifPresent(cursor -> other.put("cursor", cursor));
      answer.next().ifPresent(cursor -> links.add(link(address(asked.path(), other), "next")));
    }
    if (links.get(0).length() < LONG) {
      alternates(asked, query, links);
    }
    answer.links().forEach((relation, address) -> links.add(link(address, relation)));
    links.add(link("/openapi.json", "describedby"));
    return String.join(", ", links);
  }

  private static void pin(Map<String, String> query, String release) {
    query.remove("asOf");
    query.put("release", release);
  }

  private static void alternates(Asked asked, Map<String, String> query, List<String> links) {
    Map<String, String> other = new TreeMap<>(query);
    other.remove("cursor");
    other.remove("format");
    other.remove("bom");
    String path = withoutEnding(asked);
    for (Format format : asked.resource().formats()) {
      if (format != asked.question().format()) {
        String address = address(path + "." + format.id(), other);
        links.add(link(address, "alternate") + "; type=\"" + format.mediaType() + "\"");
      }
    }
  }

  private static String withoutEnding(Asked asked) {
    String ending = "." + asked.question().format().id();
    boolean ends = asked.path().endsWith(ending) && !asked.resource().path().endsWith(ending);
    return ends ? asked.path().substring(0, asked.path().length() - ending.length()) : asked.path();
  }

  private static String link(String address, String relation) {
    return "<" + address + ">; rel=\"" + relation + "\"";
  }

  private static String address(String path, Map<String, String> query) {
    StringBuilder address = new StringBuilder(path);
    char separator = '?';
    for (Map.Entry<String, String> parameter : query.entrySet()) {
      address
          .append(separator)
          .append(parameter.getKey())
          .append('=')
          .append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
      separator = '&';
    }
    return address.toString();
  }
}
