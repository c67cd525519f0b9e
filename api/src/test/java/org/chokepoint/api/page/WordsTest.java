package org.chokepoint.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.reports.text.Language;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Path TEMPLATES = Path.of("src", "main", "jte");
  private static final Pattern ASKED = Pattern.compile("(?:\\bt\\(|key = )\"([a-z0-9_.-]+)\"[,)]");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3,}");
  private static final Pattern HANGUL = Pattern.compile("[가-힣]");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    Set<String> english = new TreeSet<>(Words.in(Language.EN).keys());
    assertThat(new TreeSet<>(Words.in(Language.KO).keys())).isEqualTo(english);
  }

  @Test
  void bothLanguagesHaveTheSameBlanks() {
    for (String key : Words.in(Language.EN).keys()) {
      assertThat(blanks(Language.KO, key)).as(key).isEqualTo(blanks(Language.EN, key));
    }
  }

  @Test
  void everyKeyATemplateAsksForIsThere() {
    for (Path template : templates()) {
      assertThat(asked(template)).as(template.toString()).isSubsetOf(Words.in(Language.EN).keys());
    }
  }

  @Test
  void koreanWordsAreKorean() {
    List<String> english =
        Words.in(Language.KO).keys().stream()
            .filter(key -> LATIN.matcher(Words.in(Language.KO).of(key)).find())
            .filter(key -> !HANGUL.matcher(Words.in(Language.KO).of(key)).find())
            .filter(key -> !key.equals("site.language.en"))
            .toList();
    assertThat(english).isEmpty();
  }

  @Test
  void anUnknownKeyIsRefused() {
    assertThatThrownBy(() -> Words.in(Language.EN).of("site.nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no words 'site.nothing' in en");
  }

  private static Set<String> blanks(Language language, String key) {
    String text = Words.in(language).of(key, "<0>", "<1>", "<2>", "<3>", "<4>", "<5>", "<6>");
    return Pattern.compile("<[0-9]>")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> templates() {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".jte")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> asked(Path template) {
    try {
      return ASKED
          .matcher(Files.readString(template))
          .results()
          .map(found -> found.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
