package org.chokepoint.reports.question;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The address of a question: a path and a query. Members of a list are joined by comma, a name and
 * its number by colon; what is not asked for is left out, so one question has one address.
 */
public final class Address {
  private final String path;
  private final Map<String, String> query = new LinkedHashMap<>();

  /** The address of a page without a question. */
  public Address(String path) {
    this.path = path;
  }

  /** The same with a parameter, unless it is empty. */
  public Address with(String parameter, String text) {
    if (!text.isEmpty()) {
      query.put(parameter, text);
    }
    return this;
  }

  /** The same with a parameter, if it is given. */
  public Address with(String parameter, Optional<String> text) {
    return with(parameter, text.orElse(""));
  }

  /** The same with a list, unless it is empty. */
  public Address with(String parameter, Collection<String> members) {
    return with(parameter, String.join(",", members));
  }

  /** The same with a number for each of several names, unless there is none. */
  public Address with(String parameter, Map<String, BigDecimal> numbers) {
    return with(
        parameter,
        numbers.entrySet().stream()
            .map(entry -> entry.getKey() + ":" + entry.getValue().toPlainString())
            .toList());
  }

  /** Path and query, ready for a link. */
  public String text() {
    return query.isEmpty()
        ? path
        : path
            + "?"
            + query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
  }

  /** A name as one segment of a path. */
  public static String segment(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Commas and colons may stand in a query as they are (RFC 3986, 3.4). */
  private static String encoded(String text) {
    return segment(text).replace("%2C", ",").replace("%3A", ":").replace("%2F", "/");
  }

  /** A parameter that is given and not empty. */
  public static Optional<String> text(Map<String, String> query, String parameter) {
    return Optional.ofNullable(query.get(parameter)).map(String::strip).filter(s -> !s.isEmpty());
  }

  /** The members of a list, each once; none where it is not given. */
  public static List<String> list(Map<String, String> query, String parameter) {
    return text(query, parameter).stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip)
        .filter(member -> !member.isEmpty())
        .distinct()
        .toList();
  }

  /** A number, if it is given; one that cannot be read is a fault. */
  public static Optional<BigDecimal> number(
      Map<String, String> query, String parameter, Faults faults) {
    return text(query, parameter).flatMap(text -> number(parameter, text, faults));
  }

  /** A number for each of several names; what cannot be read is a fault. */
  public static Map<String, BigDecimal> numbers(
      Map<String, String> query, String parameter, Faults faults) {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    for (String member : list(query, parameter)) {
      int colon = member.lastIndexOf(':');
      if (colon < 1) {
        faults.add(
            QuestionFault.Kind.MALFORMED,
            parameter,
            "%s is '%s', expected NODE:HOURS, such as pangyo:12".formatted(parameter, member));
      } else {
        number(parameter, member.substring(colon + 1), faults)
            .ifPresent(number -> numbers.put(member.substring(0, colon), number));
      }
    }
    return numbers;
  }

  private static Optional<BigDecimal> number(String parameter, String text, Faults faults) {
    if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
      faults.add(
          QuestionFault.Kind.MALFORMED,
          parameter,
          "%s is '%s', expected a number from 0, with a point for the fraction"
              .formatted(parameter, text));
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(text));
  }
}
