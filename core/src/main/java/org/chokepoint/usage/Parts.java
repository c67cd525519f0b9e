package org.chokepoint.usage;

/** How a whole is spread over its parts. */
public enum Parts {
  /** Each part counts the same. */
  EQUAL,
  /** Each part counts by the amount used. */
  AMOUNT
}
