package org.chokepoint.api.http;

import java.util.Map;

/** Headers of every answer: nothing from elsewhere is loaded, framed, guessed or told. */
final class SafeHeaders {
  static final Map<String, String> ALL =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:;"
              + " style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Resource-Policy",
          "same-origin");

  /** For a picture opened by itself: its own styles, no scripts. */
  static final String PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

  private SafeHeaders() {}
}
