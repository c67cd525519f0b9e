package org.chokepoint.api.http;

/** The methods that change something. */
public enum ChangeMethod {
  /** Adds something, or does something. */
  POST,
  /** Puts something in the place of what is there. */
  PUT,
  /** Takes something away. */
  DELETE
}
