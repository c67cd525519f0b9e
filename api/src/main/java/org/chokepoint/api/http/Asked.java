package org.chokepoint.api.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chokepoint.api.format.Format;
import org.chokepoint.reports.text.Language;
import org.chokepoint.table.NearestName;

/**
 * A request for a resource, its parameters checked.
 *
 * @param resource the resource
 * @param path the path as it was sent
 * @param question what it asks for
 */
record Asked(Resource resource, String path, Question question) {
  private static final String LANG = "lang";

  /**
   * Reads a request.
   *
   * @throws Refusal naming an unknown, repeated or unreadable parameter
   */
  static Asked of(Resource resource, Addresses.Found found, Callers callers, Context context) {
    Map<String, String> query = query(resource, context);
    Format format =
        Negotiation.format(
            resource.formats(),
            found.address().ending(),
            Optional.ofNullable(query.get("format")),
            context);
    Language language =
        resource.parameters().contains(LANG)
            ? Negotiation.language(Optional.ofNullable(query.get(LANG)), context)
            : Language.EN;
    return new Asked(
        resource,
        context.path(),
        new Question(
            query,
            found.parts(),
            format,
            language,
            origin(resource, context),
            resource.byCaller() ? callers.of(context) : Caller.ELSEWHERE));
  }

  /** All query parameters of a resource, those that the gate itself reads among them. */
  static List<String> parameters(Resource resource) {
    List<String> names = new ArrayList<>(resource.parameters());
    if (names.contains("release")) {
      names.add(names.indexOf("release") + 1, "asOf");
    }
    if (!resource.formats().isEmpty()) {
      names.add("format");
    }
    if (resource.formats().contains(Format.CSV)) {
      names.add("bom");
    }
    return names;
  }

  private static Map<String, String> query(Resource resource, Context context) {
    if (context.req().getQueryString() == null) {
      return Map.of();
    }
    List<String> known = parameters(resource);
    Map<String, String> query = new HashMap<>();
    for (Map.Entry<String, List<String>> given : context.queryParamMap().entrySet()) {
      String name = given.getKey();
      if (name.isEmpty() && given.getValue().stream().allMatch(String::isEmpty)) {
        continue; // two separators in a row
      }
      if (!known.contains(name)) {
        throw Refusal.of(400, "unknown parameter")
            .detail(
                "no parameter '%s' at %s; %s".formatted(name, resource.path(), hint(name, known)))
            .parameter(name)
            .nearest(NearestName.of(name, known));
      }
      if (given.getValue().size() > 1 && !resource.lists().contains(name)) {
        throw Refusal.of(400, "repeated parameter")
            .detail("%s is given %d times, expected once".formatted(name, given.getValue().size()))
            .parameter(name);
      }
      String value =
          given.getValue().stream().filter(one -> !one.isEmpty()).collect(Collectors.joining(","));
      if (!value.isEmpty()) { // an empty field of a form is not an answer
        query.put(name, value);
      }
    }
    return query;
  }

  private static String hint(String name, List<String> known) {
    return known.isEmpty() ? "there are none" : NearestName.hint(name, known);
  }

  /** The host was checked before. */
  private static String origin(Resource resource, Context context) {
    return resource.fullAddresses() ? context.scheme() + "://" + context.header("Host") : "";
  }

  /** Whether the answer depends on the caller's language. */
  boolean byLanguage() {
    return resource.parameters().contains(LANG);
  }

  /** What tells forms of one answer apart: its format and language. */
  String form() {
    String format = resource.formats().isEmpty() ? "" : "." + question.format().id();
    return byLanguage() ? format + "." + question.language().id() : format;
  }

  /** The same text for the same question. */
  String key() {
    return question.caller()
        + question.origin()
        + path
        + "?"
        + new TreeMap<>(question.query())
        + form();
  }
}
