package org.chokepoint.api.http;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chokepoint.api.format.Format;
import org.chokepoint.reports.text.Language;
import org.chokepoint.table.NearestName;

/**
 * What a request asks for.
 *
 * @param query the query parameters that are given and not empty
 * @param path the parts of the path in braces
 * @param format the format of the answer, where the resource has formats
 * @param language the language of the answer, where the resource has languages
 * @param origin scheme and host by which the caller reaches this server, where the resource's
 *     answers hold full addresses; otherwise empty
 * @param caller where the caller is, where the resource's answers depend on it; otherwise elsewhere
 */
public record Question(
    Map<String, String> query,
    Map<String, String> path,
    Format format,
    Language language,
    String origin,
    Caller caller) {
  /** Rows of a page, unless the caller says otherwise. */
  public static final int LIMIT = 100;

  /** The most rows of a page. */
  public static final int MOST = 1000;

  public Question {
    query = Map.copyOf(query);
    path = Map.copyOf(path);
  }

  /** A question for JSON in English. */
  public Question(Map<String, String> query, Map<String, String> path) {
    this(query, path, Format.JSON, Language.EN, "", Caller.ELSEWHERE);
  }

  /** The value of a parameter, if it is given. */
  public Optional<String> text(String parameter) {
    return Optional.ofNullable(query.get(parameter));
  }

  /** The same question without its parameters. */
  public Question bare() {
    return new Question(Map.of(), path, format, language, origin, caller);
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
   * @throws Refusal 404 with the nearest names if it is not known
   */
  public Optional<String> known(String parameter, Collection<String> names) {
    Optional<String> value = text(parameter);
    value.ifPresent(word -> mustBeKnown(parameter, word, names));
    return value;
  }

  /**
   * A part of the path that names a known thing.
   *
   * @throws Refusal 404 with the nearest names if it is not known
   */
  public String inPath(String part, Collection<String> names) {
    String word = path.getOrDefault(part, "");
    mustBeKnown(part, word, names);
    return word;
  }

  private static void mustBeKnown(String parameter, String word, Collection<String> names) {
    if (!names.contains(word)) {
      throw Refusal.of(404, "no such " + parameter)
          .detail("no %s '%s'; %s".formatted(parameter, word, NearestName.hint(word, names)))
          .parameter(parameter)
          .nearest(NearestName.of(word, names));
    }
  }

  /**
   * How many rows are wanted, {@value #LIMIT} unless {@code limit} says otherwise.
   *
   * @throws Refusal 400 if it is not a whole number from 1 to {@value #MOST}
   */
  public int limit() {
    return whole("limit", LIMIT, 1, MOST);
  }

  /**
   * A whole number within bounds, or the standard where it is not given.
   *
   * @throws Refusal 400 if it is anything else
   */
  public int whole(String parameter, int standard, int least, int most) {
    return text(parameter).map(word -> whole(parameter, word, least, most)).orElse(standard);
  }

  /**
   * A whole number within bounds.
   *
   * @throws Refusal 400 if it is anything else
   */
  public static int whole(String parameter, String word, int least, int most) {
    Function<String, Refusal> refusal =
        found ->
            Refusal.of(400, "malformed parameter")
                .detail(
                    "%s is '%s', expected a whole number from %d to %d"
                        .formatted(parameter, found, least, most))
                .parameter(parameter);
    if (!word.matches("[0-9]{1,9}")) {
      throw refusal.apply(word);
    }
    int number = Integer.parseInt(word);
    if (number < least || number > most) {
      throw refusal.apply(word);
    }
    return number;
  }
}
