package org.chokepoint.reports.text;

import java.util.Arrays;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Text with blanks: {@code ${name}} or {@code ${name:wording}}, where the wording is one of {@link
 * Wording} in lower case. ECharts' own {@code {b}} and {@code {@name}} are left alone.
 */
public final class Template {
  private static final Pattern BLANK = Pattern.compile("\\$\\{([a-z_.]+)(?::([a-z]+))?}");

  private Template() {}

  /**
   * The text with every blank filled.
   *
   * @param text the text with blanks
   * @param words name and wording to what is put in
   * @throws IllegalArgumentException if a wording is unknown
   */
  public static String fill(String text, BiFunction<String, Wording, String> words) {
    Matcher blank = BLANK.matcher(text);
    return blank.replaceAll(
        found -> Matcher.quoteReplacement(words.apply(found.group(1), wording(found.group(2)))));
  }

  /** The names of the blanks in the text. */
  public static Set<String> names(String text) {
    return BLANK
        .matcher(text)
        .results()
        .map(blank -> blank.group(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Wording wording(@Nullable String name) {
    if (name == null) {
      return Wording.TEXT;
    }
    return Arrays.stream(Wording.values())
        .filter(wording -> wording.id().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(Refusal.of("wording", name, Wording.ids())));
  }
}
