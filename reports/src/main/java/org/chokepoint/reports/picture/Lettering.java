package org.chokepoint.reports.picture;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  private Lettering() {}

  /** The picture with each list of families narrowed to the one that has all its letters. */
  static String readable(String svg) {
    String letters = MARKUP.matcher(svg).replaceAll("").replaceAll("\\s", "");
    Set<String> installed =
        Arrays.stream(
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                    .getAvailableFontFamilyNames(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    return FAMILIES
        .matcher(SHORT_FORM.matcher(svg).replaceAll(LONG_FORM))
        .replaceAll(list -> Matcher.quoteReplacement(best(list.group(), letters, installed)));
  }

  private static String best(String list, String letters, Set<String> installed) {
    List<String> families =
        Arrays.stream(list.split(",", -1)).map(String::strip).filter(installed::contains).toList();
    return families.stream()
        .filter(family -> new Font(family, Font.PLAIN, 12).canDisplayUpTo(letters) < 0)
        .findFirst()
        .orElse(list);
  }
}
