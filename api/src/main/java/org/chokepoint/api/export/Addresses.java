package org.chokepoint.api.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.reports.text.Language;

/** Reads the links of pages as addresses of one server and one release. */
final class Addresses {
  /** The host and port that {@code ./chokepoint serve} has where nobody names another. */
  static final String SERVED = "127.0.0.1:7070";

  private static final String PART = "\\{[^}]*}";
  private static final Pattern FORMAT =
      Pattern.compile("\\.(json|ndjson|csv|arrow|parquet|graphml)$");

  private final URI server;
  private final String release;
  private final List<Route> routes;

  /** What is known of one of the server's addresses. */
  private record Route(String path, Pattern form, List<String> parameters) {
    /** An address without blanks comes before one with, and the longer text before the shorter. */
    int exactness() {
      return path.indexOf('{') < 0 ? Integer.MAX_VALUE : path.replaceAll(PART, "").length();
    }
  }

  /**
   * Addresses of that server.
   *
   * @param known the server's addresses, parts in braces standing for any text, with the query
   *     parameters of each
   */
  Addresses(URI server, String release, SortedMap<String, List<String>> known) {
    this.server = server;
    this.release = release;
    this.routes =
        known.entrySet().stream()
            .map(one -> new Route(one.getKey(), form(one.getKey()), one.getValue()))
            .sorted(Comparator.comparingInt(Route::exactness).reversed())
            .toList();
  }

  /** The addresses that need nothing filled in, in every language they have. */
  List<Address> standing() {
    return routes.stream()
        .map(Route::path)
        .filter(path -> path.indexOf('{') < 0)
        .flatMap(path -> inEveryLanguage(path).stream())
        .toList();
  }

  /** The pages and files of a chart. */
  List<Address> ofChart(String id) {
    return routes.stream()
        .map(Route::path)
        .filter(path -> path.contains("charts/{id}"))
        .map(path -> path.replace("{id}", id))
        .filter(path -> path.indexOf('{') < 0)
        .flatMap(path -> inEveryLanguage(path).stream())
        .toList();
  }

  private List<Address> inEveryLanguage(String path) {
    return Arrays.stream(Language.values())
        .flatMap(language -> of(server.resolve(path), language).stream())
        .distinct()
        .toList();
  }

  /** Where a link on a page leads, if it stays on the server; relative links do. */
  Optional<URI> here(String link, Address page) {
    try {
      URI there = server.resolve(page.request(release)).resolve(new URI(link.strip()));
      boolean ours = server.getAuthority().equals(there.getAuthority());
      return ours && server.getScheme().equals(there.getScheme())
          ? Optional.of(there)
          : Optional.empty();
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  /**
   * The address of a link that stays on the server, or empty if the server has none such or it is
   * of another release.
   *
   * @param otherwise the language where the link names none
   */
  Optional<Address> of(URI there, Language otherwise) {
    String path = there.getPath();
    Optional<Route> route = route(path);
    SortedMap<String, String> query = query(Optional.ofNullable(there.getRawQuery()).orElse(""));
    String asked = query.getOrDefault("release", release);
    if (route.isEmpty() || !asked.equals(release)) {
      return Optional.empty();
    }
    Language language =
        Optional.ofNullable(query.remove("lang")).flatMap(Language::of).orElse(otherwise);
    query.remove("release");
    List<String> parameters = route.get().parameters();
    return Optional.of(
        new Address(
            parts(there.getRawPath()),
            query,
            Optional.of(language).filter(spoken -> parameters.contains("lang")),
            parameters.contains("release")));
  }

  private static Pattern form(String path) {
    return Pattern.compile(
        Arrays.stream(path.split(PART, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[^/]+")));
  }

  /** The first that fits; a table is also there with its format after a point. */
  private Optional<Route> route(String path) {
    Optional<Route> exact =
        routes.stream().filter(one -> one.form().matcher(path).matches()).findFirst();
    String plain = FORMAT.matcher(path).replaceFirst("");
    return exact.isPresent() || plain.equals(path) ? exact : route(plain);
  }

  private static List<String> parts(String rawPath) {
    return Stream.of(rawPath.split("/", -1))
        .filter(part -> !part.isEmpty())
        .map(part -> decoded(part.replace("+", "%2B")))
        .toList();
  }

  private static SortedMap<String, String> query(String raw) {
    SortedMap<String, String> query = new TreeMap<>();
    for (String pair : raw.split("&", -1)) {
      String[] sides = pair.split("=", 2);
      if (sides.length == 2 && !sides[1].isEmpty()) {
        query.put(decoded(sides[0]), decoded(sides[1]));
      }
    }
    return query;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Whether that parameter may be given at the address. */
  boolean takes(Address address, String parameter) {
    return route(address.path()).map(Route::parameters).orElse(List.of()).contains(parameter);
  }

  /** The server's own name in a text, replaced by the one that {@code ./chokepoint serve} has. */
  String withoutPort(String text) {
    return text.replace(server.getAuthority(), SERVED)
        .replace("localhost:" + server.getPort(), SERVED);
  }
}
