package org.chokepoint.reports.picture;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses the typeface of a picture. A browser takes each letter from the first family of the list
 * that has it; jsvg takes all letters from the first family installed, so Hangul set in a Latin
 * typeface would be boxes.
 */
final class Lettering {
  private static final Pattern FAMILIES = Pattern.compile("(?<=font-family:)[^;\"]+");
  private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

  /** ECharts writes rich text with the short form, which jsvg does not read. */
  private static final Pattern SHORT_FORM =
      Pattern.compile("(?<=style=\")font: ?([a-z]+) ([a-z0-9]+) ([0-9.]+px) ([^;\"]+)");

  private static final String LONG_FORM =
      "font-style:$1;font-weight:$2;font-size:$3;font-family:$4";

  private static final Pattern HANGUL = Pattern.compile("[\\p{IsHangul}]");

  private Lettering() {}

  /** The picture with each list of families narrowed to the one that has most of its letters. */
  static String readable(String svg) {
    String letters = letters(svg);
    Set<String> installed = installed();
    return FAMILIES
        .matcher(longForm(svg))
        .replaceAll(list -> Matcher.quoteReplacement(best(list.group(), letters, installed)));
  }

  /** Whether every Korean letter of the picture is in an installed family of each of its lists. */
  static boolean hasHangulOf(String svg) {
    String hangul =
        HANGUL
            .matcher(letters(svg))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.joining());
    Set<String> installed = installed();
    return hangul.isEmpty()
        || FAMILIES
            .matcher(longForm(svg))
            .results()
            .allMatch(
                list ->
                    named(list.group(), installed)
                        .anyMatch(family -> missing(family, hangul) == 0));
  }

  private static String longForm(String svg) {
    return SHORT_FORM.matcher(svg).replaceAll(LONG_FORM);
  }

  private static String letters(String svg) {
    return MARKUP.matcher(svg).replaceAll("").replaceAll("\\s", "");
  }

  private static Set<String> installed() {
    return Arrays.stream(
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getAvailableFontFamilyNames(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String best(String list, String letters, Set<String> installed) {
    return named(list, installed)
        .min(Comparator.comparingLong(family -> missing(family, letters)))
        .orElse(list);
  }

  private static Stream<String> named(String list, Set<String> installed) {
    return Arrays.stream(list.split(",", -1)).map(String::strip).filter(installed::contains);
  }

  private static long missing(String family, String letters) {
    Font font = new Font(family, Font.PLAIN, 12);
    return letters.codePoints().filter(letter -> !font.canDisplay(letter)).count();
  }
}
