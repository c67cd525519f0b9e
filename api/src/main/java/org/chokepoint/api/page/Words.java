package org.chokepoint.api.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.chokepoint.reports.text.Language;

/**
 * The words of all pages in one language. Every part of the site has a file of its own for each
 * language, {@code words/<part>_<language>.properties} in UTF-8; a key starts with the part's name.
 * Blanks are {@code {0}}, an apostrophe is written twice (java.text.MessageFormat).
 */
public final class Words {
  /** The parts of the site that have words. To add one: its files, one entry here. */
  public static final List<String> PARTS =
      List.of(
          "site",
          "front",
          "market",
          "firm",
          "compare",
          "measure",
          "rule",
          "find",
          "explain",
          "failure",
          "merger",
          "outage",
          "incident",
          "dataset",
          "release",
          "run",
          "schedule",
          "api",
          "export",
          "chart");

  private static final Map<Language, Words> ALL =
      Map.of(Language.EN, read(Language.EN), Language.KO, read(Language.KO));

  private final Language language;
  private final Map<String, MessageFormat> formats;

  private Words(Language language, Map<String, MessageFormat> formats) {
    this.language = language;
    this.formats = formats;
  }

  /** The words in that language. */
  public static Words in(Language language) {
    Words words = ALL.get(language);
    if (words == null) {
      throw new IllegalArgumentException("no words in " + language);
    }
    return words;
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** The keys there are. */
  public Set<String> keys() {
    return formats.keySet();
  }

  /**
   * The words of a key, blanks filled with the texts.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String of(String key, Object... blanks) {
    MessageFormat format = formats.get(key);
    if (format == null) {
      throw new IllegalArgumentException("no words '%s' in %s".formatted(key, language.id()));
    }
    Object[] texts = new Object[blanks.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = String.valueOf(blanks[i]);
    }
    return ((MessageFormat) format.clone()).format(texts); // a MessageFormat is not thread-safe
  }

  /** The words of a key, if there is one: for ids that data brings along. */
  public Optional<String> known(String key) {
    return formats.containsKey(key) ? Optional.of(of(key)) : Optional.empty();
  }

  private static Words read(Language language) {
    Map<String, MessageFormat> formats = new HashMap<>();
    for (String part : PARTS) {
      Properties file = file(part, language);
      file.stringPropertyNames()
          .forEach(
              key -> formats.put(key, new MessageFormat(file.getProperty(key), language.locale())));
    }
    return new Words(language, Map.copyOf(formats));
  }

  private static Properties file(String part, Language language) {
    String name = "words/%s_%s.properties".formatted(part, language.id());
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the pages ship without " + name);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
