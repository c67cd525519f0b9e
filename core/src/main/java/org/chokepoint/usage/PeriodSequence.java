package org.chokepoint.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.table.Periods;

/** Which periods of a panel follow each other: those of one kind, by their last day. */
public final class PeriodSequence {
  private PeriodSequence() {}

  /**
   * Two periods of one kind with none of that kind between them in the panel.
   *
   * @param earlier the first
   * @param later the next
   */
  public record Step(String earlier, String later) {}

  /**
   * Periods in order of their last day; of those that end together the shorter text first.
   *
   * @throws IllegalArgumentException if a text is no period
   */
  public static List<String> inOrder(Collection<String> periods) {
    Map<String, LocalDate> lastDays = new HashMap<>();
    for (String period : periods) {
      lastDays.put(
          period,
          Periods.lastDay(period)
              .orElseThrow(() -> new IllegalArgumentException("no period: " + period)));
    }
    return lastDays.entrySet().stream()
        .sorted(
            Map.Entry.<String, LocalDate>comparingByValue()
                .thenComparing(entry -> entry.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Each period with the next one of its kind, in order of the earlier. */
  public static List<Step> steps(Collection<String> periods) {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    for (String period : inOrder(periods)) {
      kinds.computeIfAbsent(kind(period), kind -> new ArrayList<>()).add(period);
    }
    List<Step> steps = new ArrayList<>();
    for (List<String> kind : kinds.values()) {
      for (int i = 1; i < kind.size(); i++) {
        steps.add(new Step(kind.get(i - 1), kind.get(i)));
      }
    }
    return steps;
  }

  /** A period with its digits taken out: a year, a half, a month and a day each have their form. */
  private static String kind(String period) {
    return period.replaceAll("[0-9]", "0");
  }
}
