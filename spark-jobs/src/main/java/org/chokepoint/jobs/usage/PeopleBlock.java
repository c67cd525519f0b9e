package org.chokepoint.jobs.usage;

import java.io.Serializable;

/**
 * Counts of people that leave a task, of whole markets, under keys of that task's layout.
 *
 * @param names the names by text column and code
 * @param firms of each firm number the codes of its dataset, market and service
 * @param users sums by firm
 * @param both sums by pair of firms
 * @param homing sums by number of firms
 */
record PeopleBlock(
    byte[][][] names, int[][] firms, PeopleEntries users, PeopleEntries both, PeopleEntries homing)
    implements Serializable {

  /** Makes the names and firms known. */
  void nameTo(FirmCodes to) {
    to.translated(firms, to.names().codes(names));
  }

  /** Adds these counts to those of a task, all of whose names are known. */
  void addTo(PeopleSums sums) {
    PeopleTranslation to = new PeopleTranslation(names, firms, sums.layout());
    users.each((key, low, high) -> sums.users().add(to.user(key), low, high));
    both.each((key, low, high) -> sums.both().add(to.both(key), low, high));
    homing.each((key, low, high) -> sums.homing().add(to.homing(key), low, high));
  }
}
