package org.chokepoint.api.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.reports.text.Language;
import org.chokepoint.table.NearestName;

/**
 * What a reader asks a page for.
 *
 * @param language the language to answer in
 * @param address the address without the query
 * @param query the query parameters that are given and not empty
 * @param path the parts of the path in braces
 * @param origin scheme and host by which the reader calls this server
 */
public record PageQuestion(
    Language language,
    String address,
    Map<String, String> query,
    Map<String, String> path,
    String origin) {
  public PageQuestion {
    query = Map.copyOf(query);
    path = Map.copyOf(path);
  }

  /** The value of a parameter, if it is given. */
  public Optional<String> text(String parameter) {
    return Optional.ofNullable(query.get(parameter));
  }

  /** The members of a parameter that lists them with commas; none if it is not given. */
  public List<String> list(String parameter) {
    return text(parameter).stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .map(String::strip)
        .filter(member -> !member.isEmpty())
        .toList();
  }

  /**
   * The value of a parameter that names a known thing, if it is given.
   *
   * @throws PageRefusal 404 with the nearest names if it is not known
   */
  public Optional<String> known(String parameter, Collection<String> names) {
    Optional<String> value = text(parameter);
    value.ifPresent(word -> mustBeKnown(parameter, word, names));
    return value;
  }

  /**
   * A part of the path that names a known thing.
   *
   * @throws PageRefusal 404 with the nearest names if it is not known
   */
  public String inPath(String part, Collection<String> names) {
    String word = path.getOrDefault(part, "");
    mustBeKnown(part, word, names);
    return word;
  }

  /**
   * A whole number within bounds, or the standard where it is not given.
   *
   * @throws PageRefusal 400 if it is anything else
   */
  public int whole(String parameter, int standard, int least, int most) {
    String word = text(parameter).orElse(String.valueOf(standard));
    int number = word.matches("[0-9]{1,9}") ? Integer.parseInt(word) : -1;
    if (number < least || number > most) {
      throw new PageRefusal(
          400,
          "malformed parameter",
          "%s is '%s', expected a whole number from %d to %d"
              .formatted(parameter, word, least, most),
          parameter,
          List.of());
    }
    return number;
  }

  private static void mustBeKnown(String parameter, String word, Collection<String> names) {
    if (!names.contains(word)) {
      throw new PageRefusal(
          404,
          "no such " + parameter,
          "no %s '%s'; %s".formatted(parameter, word, NearestName.hint(word, names)),
          parameter,
          NearestName.of(word, names));
    }
  }
}
