package org.chokepoint.reports.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that pages and pictures are written in. */
public enum Language {
  /** English. */
  EN(Locale.ENGLISH),
  /** Korean. */
  KO(Locale.KOREAN);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The word in an address: {@code en} or {@code ko} (BCP 47). */
  public String id() {
    return locale.getLanguage();
  }

  /** The locale that numbers and dates follow. */
  public Locale locale() {
    return locale;
  }

  /** The language of that id, or empty if it is none of ours. */
  public static Optional<Language> of(String id) {
    return Arrays.stream(values()).filter(language -> language.id().equals(id)).findFirst();
  }
}
