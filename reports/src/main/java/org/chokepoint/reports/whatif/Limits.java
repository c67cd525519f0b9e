package org.chokepoint.reports.whatif;

/**
 * The most that is computed at once. A question over one of them is refused, and the refusal names
 * it.
 *
 * @param nodes nodes of a dataset
 * @param failed nodes that fail
 * @param remedies remedies made
 * @param suggestions remedies searched for
 * @param hours hours that an outage is followed
 * @param people classes of people times moments at which something falls or returns
 * @param firms firms that merge
 * @param sides things compared
 */
public record Limits(
    int nodes,
    int failed,
    int remedies,
    int suggestions,
    int hours,
    int people,
    int firms,
    int sides) {
  /** What a server computes for anybody. */
  public static final Limits STANDARD = new Limits(20_000, 50, 10, 3, 8_760, 5_000_000, 20, 12);

  /** Scenarios times nodes and members after which the search for remedies gives up. */
  static final long SEARCH = 1L << 27;
}
