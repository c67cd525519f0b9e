package org.chokepoint.api.http;

import java.util.regex.Pattern;

/** Refuses paths that mean one thing here and another to whoever decodes them again. */
final class PathCheck {
  private static final Pattern AMBIGUOUS =
      Pattern.compile("%(2f|5c|25|2e|[01][0-9a-f]|7f)|\\\\", Pattern.CASE_INSENSITIVE);

  private PathCheck() {}

  /**
   * Checks a path as it was sent.
   *
   * @throws Refusal 400 if it encodes a slash, backslash, dot, percent sign or control character
   */
  static void check(String path) {
    if (AMBIGUOUS.matcher(path).find()) {
      throw Refusal.of(400, "malformed address")
          .detail(
              "the path encodes a slash, backslash, dot, percent sign or control character;"
                  + " no address here has one");
    }
  }
}
