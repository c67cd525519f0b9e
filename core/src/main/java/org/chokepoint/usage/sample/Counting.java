package org.chokepoint.usage.sample;

/** What a share of the panel is a share of. */
public enum Counting {
  /** Each use of a service by a person counts once. */
  USERS,
  /** Each use counts by its amount. */
  AMOUNT
}
