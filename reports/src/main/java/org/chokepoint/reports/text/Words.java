package org.chokepoint.reports.text;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Words for the identifiers of the tables and for what surrounds a picture, from {@code
 * words.json}: kind, then identifier, then both languages.
 */
public final class Words {
  private static final Map<String, Map<String, Bilingual>> ALL = read();

  private Words() {}

  /** The words for an identifier, or empty if it has none of its own. */
  public static Optional<String> of(String kind, String id, Language language) {
    return Optional.ofNullable(ALL.getOrDefault(kind, Map.of()).get(id))
        .map(words -> words.in(language));
  }

  /** The words for an identifier; without any the identifier with spaces for underscores. */
  public static String orSpaced(String kind, String id, Language language) {
    return of(kind, id, language).orElseGet(() -> id.replace('_', ' '));
  }

  /**
   * A sentence or phrase with its blanks filled.
   *
   * @throws IllegalArgumentException if there is no such phrase or a blank has no words
   */
  public static String phrase(String id, Language language, Map<String, String> words) {
    String text =
        of("phrase", id, language)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(Refusal.of("phrase", id, all("phrase").keySet())));
    return Template.fill(
        text,
        (name, wording) ->
            Optional.ofNullable(words.get(name))
                .orElseThrow(
                    () -> new IllegalArgumentException("phrase '" + id + "' lacks " + name)));
  }

  /** All words of a kind. */
  public static Map<String, Bilingual> all(String kind) {
    return ALL.getOrDefault(kind, Map.of());
  }

  /** The kinds of words. */
  public static Iterable<String> kinds() {
    return ALL.keySet();
  }

  private static Map<String, Map<String, Bilingual>> read() {
    try (InputStream file =
        Objects.requireNonNull(Words.class.getResourceAsStream("words.json"), "words.json")) {
      return Map.copyOf(JsonMapper.builder().build().readValue(file, new TypeReference<>() {}));
    } catch (IOException broken) {
      throw new UncheckedIOException("words.json of the reports module is unreadable", broken);
    }
  }
}
