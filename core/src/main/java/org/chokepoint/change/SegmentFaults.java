package org.chokepoint.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;

/** Finds why parts of a market cannot be added up. */
final class SegmentFaults {
  private static final String PERCENT = "percent";

  private SegmentFaults() {}

  static List<Fault> of(List<Segment> segments) {
    List<Fault> faults = new ArrayList<>();
    Set<String> units =
        segments.stream().map(Segment::unit).collect(Collectors.toCollection(TreeSet::new));
    if (units.size() > 1) {
      faults.add(
          fault(
              FaultKind.MIXED_UNITS,
              "parts in " + String.join(" and ", units),
              "one unit",
              "bring the amounts of all parts to one unit"));
    } else if (units.contains(PERCENT) && segments.size() > 1) {
      faults.add(
          fault(
              FaultKind.MIXED_UNITS,
              "percent of each part",
              "amounts in one unit",
              "state amounts: percentages do not say how large a part is"));
    }
    Set<String> names = new HashSet<>();
    for (Segment segment : segments) {
      String name = "part '" + segment.name() + "'";
      if (!names.add(segment.name())) {
        faults.add(fault(FaultKind.DUPLICATE_KEY, name + " twice", "each part once", "rename one"));
      }
      if (segment.holdings().stream().noneMatch(holding -> holding.amount().signum() > 0)) {
        faults.add(
            fault(FaultKind.MISSING_VALUE, name + " without amounts", "a firm", "leave it out"));
      }
    }
    return faults;
  }

  private static Fault fault(FaultKind kind, String found, String expected, String remedy) {
    return new Fault(kind, "", "parts of the market", 0, "", found, expected, remedy);
  }
}
