package org.chokepoint.api.chart;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the size a picture was laid out in from its first line. */
final class SvgSize {
  private static final Pattern HEAD =
      Pattern.compile("^<svg[^>]*? width=\"([0-9]+)\" height=\"([0-9]+)\"");

  private SvgSize() {}

  static PictureSize of(String svg) {
    Matcher head = HEAD.matcher(svg);
    if (!head.find()) {
      throw new IllegalStateException("a picture without width and height");
    }
    return new PictureSize(Integer.parseInt(head.group(1)), Integer.parseInt(head.group(2)));
  }
}
