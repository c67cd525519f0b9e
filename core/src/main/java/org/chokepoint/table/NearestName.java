package org.chokepoint.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which known names a mistyped one is closest to. */
public final class NearestName {
  private static final int SHOWN = 3;
  private static final int LONGEST = 100;

  private NearestName() {}

  /**
   * The known names closest to a word: those within a third of the longer name's length in
   * Damerau-Levenshtein (optimal string alignment) distance or that contain the word, closest
   * first, at most three. A word of more than 100 characters is near to none.
   */
  public static List<String> of(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return List.of();
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .distinct()
        .filter(name -> near(wanted, name.toLowerCase(Locale.ROOT)))
        .sorted(
            Comparator.comparingInt(
                    (String name) -> distance(wanted, name.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  /**
   * A sentence for an error: "did you mean 'share'?", or the known names where none is close, or
   * nothing where there are none.
   */
  public static String hint(String word, Collection<String> known) {
    List<String> nearest = of(word, known);
    if (!nearest.isEmpty()) {
      return "did you mean '" + String.join("' or '", nearest) + "'?";
    }
    return known.isEmpty()
        ? ""
        : "known: " + String.join(", ", known.stream().sorted().limit(12).toList());
  }

  private static boolean near(String wanted, String name) {
    int longer = Math.max(wanted.length(), name.length());
    int reach = Math.max(1, longer / 3);
    return (Math.abs(wanted.length() - name.length()) <= reach && distance(wanted, name) <= reach)
        || (wanted.length() >= 3 && name.contains(wanted))
        || (name.length() >= 3 && wanted.contains(name));
  }

  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
