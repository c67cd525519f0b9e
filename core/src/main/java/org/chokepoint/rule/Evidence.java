package org.chokepoint.rule;

/** How a rule's numbers are known. A rule known from memory only is not shipped. */
public enum Evidence {
  /** The instrument itself was read. */
  P,
  /** A secondary source was read. */
  S
}
