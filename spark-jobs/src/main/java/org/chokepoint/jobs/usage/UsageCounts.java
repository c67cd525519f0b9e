package org.chokepoint.jobs.usage;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;

/** Reads counts of people out of sums, names and all. */
final class UsageCounts {
  private final PeopleSums sums;
  private final PeopleLayout layout;
  private final int scale;
  private final CellNames names;

  /**
   * Over the sums of a task.
   *
   * @param scale digits of a weight after the point
   */
  UsageCounts(PeopleSums sums, int scale) {
    this.sums = sums;
    this.layout = sums.layout();
    this.scale = scale;
    this.names = new CellNames(layout.firms());
  }

  Stream<UsageCount> users() {
    return counts(UsageCount.Kind.USERS, sums.users());
  }

  Stream<UsageCount> both() {
    return counts(UsageCount.Kind.BOTH, sums.both());
  }

  Stream<UsageCount> homing() {
    return counts(UsageCount.Kind.HOMING, sums.homing());
  }

  Stream<UsageCount> all() {
    return Stream.of(users(), both(), homing()).flatMap(counts -> counts);
  }

  private Stream<UsageCount> counts(UsageCount.Kind kind, PeopleTally from) {
    return Arrays.stream(from.keys()).mapToObj(key -> count(kind, key, from.amount(key, scale)));
  }

  private UsageCount count(UsageCount.Kind kind, long key, BigDecimal people) {
    if (kind == UsageCount.Kind.HOMING) {
      long cell = key % layout.cells();
      return count(kind, cell, "", Long.toString(key / layout.cells()), people);
    }
    int bits = layout.bits();
    int mask = (1 << bits) - 1;
    int last = (int) key & mask;
    if (kind == UsageCount.Kind.USERS) {
      long cell = key >>> bits;
      return count(kind, cell, names.service(layout.firm(cell, last)), "", people);
    }
    long cell = key >>> (2 * bits);
    String one = names.service(layout.firm(cell, (int) (key >>> bits) & mask));
    String other = names.service(layout.firm(cell, last));
    boolean inOrder = one.compareTo(other) <= 0;
    return count(kind, cell, inOrder ? one : other, inOrder ? other : one, people);
  }

  private UsageCount count(
      UsageCount.Kind kind, long cell, String service, String other, BigDecimal people) {
    int any = layout.firm(cell, 0);
    return new UsageCount(
        kind,
        names.dataset(any),
        names.market(any),
        names.region(layout.region(cell)),
        names.period(layout.period(cell)),
        service,
        other,
        people);
  }
}
