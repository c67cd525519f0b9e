package org.chokepoint.jobs.usage;

import java.util.Arrays;
import java.util.stream.Stream;

/** Reads counts of people out of sums, names and all. */
final class UsageCounts {
  private final PeopleSums sums;
  private final FirmCodes firms;
  private final int scale;
  private final CellNames names;

  /**
   * Over the sums of a task.
   *
   * @param scale digits of a weight after the point
   */
  UsageCounts(PeopleSums sums, int scale) {
    this.sums = sums;
    this.firms = sums.firms();
    this.scale = scale;
    this.names = new CellNames(firms);
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

  private Stream<UsageCount> counts(UsageCount.Kind kind, SubjectSums from) {
    CellSums cells = from.sums();
    return Arrays.stream(cells.used()).mapToObj(slot -> count(kind, from, cells, slot));
  }

  private UsageCount count(UsageCount.Kind kind, SubjectSums from, CellSums cells, int slot) {
    long key = cells.key(slot);
    int first = from.first(CellKey.firm(key));
    int second = from.second(CellKey.firm(key));
    int firm = kind == UsageCount.Kind.HOMING ? firms.at(first, 0) : first;
    String service = names.service(firm);
    String other = "";
    if (kind == UsageCount.Kind.HOMING) {
      service = "";
      other = Integer.toString(second);
    } else if (kind == UsageCount.Kind.BOTH) {
      other = names.service(firms.at(firms.market(first), second));
    }
    boolean inOrder = kind != UsageCount.Kind.BOTH || service.compareTo(other) <= 0;
    return new UsageCount(
        kind,
        names.dataset(firm),
        names.market(firm),
        names.region(CellKey.region(key)),
        names.period(CellKey.period(key)),
        inOrder ? service : other,
        inOrder ? other : service,
        cells.amount(slot, scale));
  }
}
