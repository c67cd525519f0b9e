package org.chokepoint.jobs.usage;

/**
 * How many people use a firm, how many use two firms both, and how many use so many firms of a
 * market: for each region and period, as sums of weights.
 */
final class PeopleSums {
  private final FirmCodes firms;
  private final SubjectSums users;
  private final SubjectSums both;
  private final SubjectSums homing;

  PeopleSums(FirmCodes firms) {
    this.firms = firms;
    this.users = new SubjectSums(firms.names());
    this.both = new SubjectSums(firms.names());
    this.homing = new SubjectSums(firms.names());
  }

  FirmCodes firms() {
    return firms;
  }

  /** The people of each firm: under its number and 0. */
  SubjectSums users() {
    return users;
  }

  /** The people of two firms: under the one with the lower number and the place of the other. */
  SubjectSums both() {
    return both;
  }

  /** The people of so many firms: under the number of the market and of firms. */
  SubjectSums homing() {
    return homing;
  }
}
