package org.chokepoint.api.http;

/** How a body is written. */
public enum BodyType {
  /** A JSON object. */
  JSON("application/json"),
  /** The fields of an HTML form. */
  FORM("application/x-www-form-urlencoded");

  private final String mediaType;

  BodyType(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }
}
