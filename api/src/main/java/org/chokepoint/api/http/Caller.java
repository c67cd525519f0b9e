package org.chokepoint.api.http;

/** Where a request comes from. */
public enum Caller {
  /** This machine, with nobody between. */
  HERE,
  /** Anywhere else, or unknown. */
  ELSEWHERE
}
