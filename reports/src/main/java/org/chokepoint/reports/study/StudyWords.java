package org.chokepoint.reports.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.Set;
import org.chokepoint.reports.text.Dates;
import org.chokepoint.reports.text.Language;
import org.chokepoint.reports.text.Numbers;

/**
 * Words, numbers and dates of studies in one language, from {@code study_<language>.properties}.
 * Blanks are {@code {0}}, an apostrophe is written twice (java.text.MessageFormat).
 */
public final class StudyWords {
  private static final int DAY = "uuuu-MM-dd".length();
  private static final String NOTHING = "–";
  private static final Map<Language, StudyWords> ALL =
      Map.of(Language.EN, new StudyWords(Language.EN), Language.KO, new StudyWords(Language.KO));

  private final Language language;
  private final Properties words;

  private StudyWords(Language language) {
    this.language = language;
    this.words = file(language);
  }

  /** The words in that language. */
  public static StudyWords in(Language language) {
    StudyWords words = ALL.get(language);
    if (words == null) {
      throw new IllegalArgumentException("no words in " + language);
    }
    return words;
  }

  /** The keys there are. */
  public Set<String> keys() {
    return words.stringPropertyNames();
  }

  /** The language's id. */
  public String language() {
    return language.id();
  }

  /**
   * The words of a key, blanks filled.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String of(String key, Object... blanks) {
    String words = this.words.getProperty(key);
    if (words == null) {
      throw new IllegalArgumentException("no words '%s' in %s".formatted(key, language.id()));
    }
    Object[] texts = Arrays.stream(blanks).map(String::valueOf).toArray();
    return new MessageFormat(words, language.locale()).format(texts);
  }

  /** The words of an id that data brings along, or the id with spaces for underscores. */
  String ofId(String kind, String id) {
    return words.getProperty(kind + "." + id.replace(' ', '_'), id.replace('_', ' '));
  }

  /** The text in the language, if there is one, and which language that is. */
  Study.Titled title(String english, String local) {
    boolean translated = language == Language.KO && !local.isEmpty();
    return new Study.Titled(name(english, local), (translated ? language : Language.EN).id());
  }

  /** The name in the language, if there is one. */
  String name(String name, String local) {
    return language == Language.KO && !local.isEmpty() ? local : name;
  }

  String count(double number) {
    return Numbers.count(number);
  }

  String percent(double fraction) {
    return Numbers.percent(fraction);
  }

  String decimals(double number, int decimals) {
    return Numbers.decimal(number, decimals);
  }

  /** The number with that many decimals, or a dash where there is none. */
  String orDash(OptionalDouble number, int decimals) {
    return number.isPresent() ? decimals(number.getAsDouble(), decimals) : NOTHING;
  }

  /** A range, or one number where both ends read the same. */
  static String range(String low, String high) {
    return Numbers.range(low, high);
  }

  /** The day of an ISO instant, in UTC. */
  String day(String instant) {
    return Dates.spelled(instant.substring(0, DAY), language);
  }

  private static Properties file(Language language) {
    String name = "study_%s.properties".formatted(language.id());
    try (InputStream in = StudyWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("studies ship without " + name);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
