package org.chokepoint.jobs.usage;

/**
 * How many people use a firm, how many use two firms both, and how many use so many firms of a
 * market: for each region and period, as sums of weights.
 */
final class PeopleSums {
  private final PeopleLayout layout;
  private final PeopleTally users;
  private final PeopleTally both;
  private final PeopleTally homing;

  PeopleSums(PeopleLayout layout) {
    this.layout = layout;
    this.users = new PeopleTally(layout.cells() << layout.bits());
    this.both = new PeopleTally(layout.cells() << (2 * layout.bits()));
    this.homing = new PeopleTally(layout.cells() << layout.bits());
  }

  PeopleLayout layout() {
    return layout;
  }

  /** The people of each firm: under the cell and the place of the firm. */
  PeopleTally users() {
    return users;
  }

  /** The people of two firms: under the cell, the lower and the higher place. */
  PeopleTally both() {
    return both;
  }

  /** The people of so many firms: as {@link PeopleLayout#homing} numbers them. */
  PeopleTally homing() {
    return homing;
  }
}
