package org.chokepoint.measure;

import java.util.regex.Pattern;

/**
 * The name of a measure in files, addresses and tables: lower case with underscores.
 *
 * @param text the name
 */
public record MeasureId(String text) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*");

  public MeasureId {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a measure id: '" + text + "'");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
