package org.chokepoint.api.http;

import java.nio.charset.StandardCharsets;

/** What goes back to the caller. */
final class Answer {
  private final int status;
  private final String type;
  private final byte[] body;
  private final Freshness freshness;

  /** How long a caller may keep an answer. */
  enum Freshness {
    /** As long as the validator stays the same. */
    UNTIL_CHANGED,
    /** Not at all. */
    NOW_ONLY
  }

  private Answer(int status, String type, byte[] body, Freshness freshness) {
    this.status = status;
    this.type = type;
    this.body = body;
    this.freshness = freshness;
  }

  static Answer json(Object value) {
    return bytes("application/json", Json.bytes(value));
  }

  static Answer text(String type, String text) {
    return bytes(type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The bytes are not copied: hand them over. */
  static Answer bytes(String type, byte[] body) {
    return new Answer(200, type, body, Freshness.UNTIL_CHANGED);
  }

  Answer status(int other) {
    return new Answer(other, type, body, freshness);
  }

  Answer nowOnly() {
    return new Answer(status, type, body, Freshness.NOW_ONLY);
  }

  int status() {
    return status;
  }

  String type() {
    return type;
  }

  byte[] body() {
    return body;
  }

  Freshness freshness() {
    return freshness;
  }
}
