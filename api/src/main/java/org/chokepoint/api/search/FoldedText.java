package org.chokepoint.api.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Text in which case, width and diacritics do not count. Korean stays in syllables; a syllable is
 * matched by its initial consonant alone, and the last one typed also by its beginning.
 */
final class FoldedText {
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final char FIRST_INITIAL = '\u1100';
  private static final char LAST_INITIAL = '\u1112';

  private final String text;
  private final String[] letters;

  private FoldedText(String text) {
    this.text = text;
    this.letters = new String[text.length()];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
    }
  }

  static FoldedText of(String raw) {
    String plain = Normalizer.normalize(raw, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(plain).replaceAll("");
    return new FoldedText(Normalizer.normalize(bare, Normalizer.Form.NFC).strip());
  }

  boolean empty() {
    return text.isEmpty();
  }

  int length() {
    return text.length();
  }

  boolean same(FoldedText other) {
    return text.equals(other.text);
  }

  /** The first place at which a word stands in this text. */
  OptionalInt find(FoldedText word) {
    for (int at = 0; at + word.length() <= length(); at++) {
      if (matches(word, at)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a place of this text is the beginning of a word. */
  boolean beginsWord(int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private boolean matches(FoldedText word, int at) {
    for (int i = 0; i < word.length(); i++) {
      String wanted = word.letters[i];
      String own = letters[at + i];
      boolean last = i == word.length() - 1;
      boolean initial = initial(wanted) && own.charAt(0) == wanted.charAt(0);
      if (!own.equals(wanted) && !initial && !(last && own.startsWith(wanted))) {
        return false;
      }
    }
    return true;
  }

  private static boolean initial(String letter) {
    return letter.length() == 1
        && letter.charAt(0) >= FIRST_INITIAL
        && letter.charAt(0) <= LAST_INITIAL;
  }
}
