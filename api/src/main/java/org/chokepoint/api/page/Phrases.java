package org.chokepoint.api.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The engine's English sentences in Korean. {@code phrases_ko.tsv} has one a line: the English, in
 * which {@code {1}}, {@code {2}} ... stand for what varies, a tab, and the Korean with the same
 * blanks in its own order. Lines that begin with # are comments.
 */
final class Phrases {
  private static final Pattern BLANK = Pattern.compile("\\{[1-9]\\}");
  private static final List<Phrase> ALL = read();

  private Phrases() {}

  /** The Korean of an English sentence, where there are words for all of it. */
  static Optional<String> korean(String english) {
    return ALL.stream().flatMap(phrase -> phrase.korean(english).stream()).findFirst();
  }

  private record Phrase(Pattern english, String korean) {
    Optional<String> korean(String sentence) {
      Matcher matcher = english.matcher(sentence);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      String filled = korean;
      for (int blank = 1; blank <= matcher.groupCount(); blank++) {
        filled = filled.replace("{" + blank + "}", matcher.group(blank));
      }
      return Optional.of(filled);
    }
  }

  private static List<Phrase> read() {
    try (InputStream in = Phrases.class.getResourceAsStream("phrases_ko.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the pages ship without phrases_ko.tsv");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Phrases::phrase)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Phrase phrase(String line) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new IllegalStateException("a phrase without Korean: " + line);
    }
    StringBuilder pattern = new StringBuilder();
    Matcher blank = BLANK.matcher(line.substring(0, tab));
    int from = 0;
    while (blank.find()) {
      pattern.append(Pattern.quote(line.substring(from, blank.start()))).append("(.+?)");
      from = blank.end();
    }
    pattern.append(Pattern.quote(line.substring(from, tab)));
    return new Phrase(Pattern.compile(pattern.toString()), line.substring(tab + 1));
  }
}
