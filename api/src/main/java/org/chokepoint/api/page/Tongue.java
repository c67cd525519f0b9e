package org.chokepoint.api.page;

import java.util.regex.Pattern;
import org.chokepoint.reports.text.Language;
import org.jspecify.annotations.Nullable;

/** The {@code lang} attribute of a name that data brings along. */
public final class Tongue {
  private static final Pattern HANGUL = Pattern.compile("[가-힣]");

  private Tongue() {}

  /** {@code en} for a name in English on a Korean page, otherwise none. */
  public static @Nullable String of(String name, Language page) {
    return page == Language.KO && !HANGUL.matcher(name).find() ? "en" : null;
  }
}
