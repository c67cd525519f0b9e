package org.chokepoint.api.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chokepoint.reports.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence the engine wrote, in the reader's language where there are words for it.
 *
 * @param text the piece, with the mark that ends it
 * @param foreign the language it is in, where that is not the reader's
 */
public record Said(String text, @Nullable String foreign) {
  private static final String END = "; ";

  /** The sentence, piece by piece; the engine ends pieces with semicolons. */
  public static List<Said> all(Language language, String sentence) {
    if (language == Language.EN) {
      return List.of(new Said(sentence, null));
    }
    Optional<String> whole = Phrases.korean(sentence);
    if (whole.isPresent()) {
      return List.of(new Said(whole.get(), null));
    }
    List<String> pieces = Arrays.asList(sentence.split(END, -1));
    return IntStream.range(0, pieces.size())
        .mapToObj(at -> said(pieces.get(at), at + 1 == pieces.size() ? "" : END))
        .toList();
  }

  private static Said said(String piece, String end) {
    return Phrases.korean(piece)
        .map(korean -> new Said(korean + end, null))
        .orElseGet(() -> new Said(piece + end, Language.EN.id()));
  }
}
