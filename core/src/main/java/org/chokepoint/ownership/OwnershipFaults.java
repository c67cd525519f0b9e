package org.chokepoint.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;

/** Finds what makes a list of stakes no ownership: every fault, in the order of the names. */
final class OwnershipFaults {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String source;
  private final List<Fault> faults = new ArrayList<>();

  private OwnershipFaults(String source) {
    this.source = source;
  }

  static List<Fault> of(String source, List<Stake> stakes) {
    OwnershipFaults found = new OwnershipFaults(source);
    found.selves(stakes);
    found.twice(stakes);
    found.sums("equity", stakes, Stake::equity);
    found.sums("votes", stakes, Stake::votes);
    if (found.faults.isEmpty()) {
      found.closed("equity", stakes, Stake::equity);
      found.closed("votes", stakes, Stake::votes);
    }
    return found.faults;
  }

  private void selves(List<Stake> stakes) {
    for (Stake stake : stakes) {
      if (stake.owner().equals(stake.owned())) {
        add(
            FaultKind.SELF_OWNED,
            stake.line(),
            "owned",
            stake.owner() + " as owner of itself",
            "another owner",
            "leave the row out and state the other stakes as parts of the shares outstanding");
      }
    }
  }

  private void twice(List<Stake> stakes) {
    Set<List<String>> pairs = new HashSet<>();
    for (Stake stake : stakes) {
      if (!pairs.add(List.of(stake.owner(), stake.owned()))) {
        add(
            FaultKind.DUPLICATE_KEY,
            stake.line(),
            "owned",
            stake.owner() + " as owner of " + stake.owned() + " twice",
            "one stake of each owner in a firm at a time",
            "add the two up, or correct the dates");
      }
    }
  }

  private void sums(String column, List<Stake> stakes, Function<Stake, BigDecimal> part) {
    SortedMap<String, BigDecimal> sums = new TreeMap<>();
    stakes.forEach(stake -> sums.merge(stake.owned(), part.apply(stake), BigDecimal::add));
    sums.forEach(
        (firm, sum) -> {
          if (sum.compareTo(HUNDRED) > 0) {
            add(
                FaultKind.BEYOND_WHOLE,
                line(stakes, firm),
                column,
                sum.stripTrailingZeros().toPlainString() + "% of the " + column + " of " + firm,
                "at most 100%",
                "correct the stakes in " + firm + "; a holding and its owner's count once");
          }
        });
  }

  private void closed(String column, List<Stake> stakes, Function<Stake, BigDecimal> part) {
    Held held = Held.of(stakes, stake -> Fraction.ofPercent(part.apply(stake)));
    SortedSet<String> closed = new TreeSet<>(held.closed());
    if (!closed.isEmpty()) {
      add(
          FaultKind.CLOSED_LOOP,
          line(stakes, closed.first()),
          column,
          "all " + column + " of " + String.join(", ", closed) + " in the hands of each other",
          "an owner outside, directly or through other firms",
          "add the outside owners, or correct the stakes");
    } else if (held.between().size() > Inverse.EXACT && Chain.of(held).isEmpty()) {
      add(
          FaultKind.CLOSED_LOOP,
          0,
          column,
          "stakes so near to a closed loop that who has the " + column + " cannot be computed",
          "more in the hands of outside owners",
          "check the largest stakes of firms in each other");
    }
  }

  /** The last line that says who owns the firm. */
  private static long line(List<Stake> stakes, String firm) {
    return stakes.stream()
        .filter(stake -> stake.owned().equals(firm))
        .mapToLong(Stake::line)
        .max()
        .orElse(0);
  }

  private void add(
      FaultKind kind, long line, String column, String found, String expected, String remedy) {
    faults.add(new Fault(kind, "ownership", source, line, column, found, expected, remedy));
  }
}
