package org.chokepoint.bench.kills;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What came of one kill.
 *
 * @param kind what was killed
 * @param moment when, from the start of the run, and in which step
 * @param again seconds until another attempt, or a new run, had begun; empty where none was needed
 * @param seconds seconds until all was done
 * @param end how the run ended
 * @param settled whether main branches were at the latest release
 * @param lost schedules and instants that are gone
 * @param partial what is wrong with releases
 * @param others what else is wrong
 */
record Killed(
    Kind kind,
    String moment,
    OptionalDouble again,
    double seconds,
    String end,
    boolean settled,
    List<String> lost,
    List<String> partial,
    List<String> others) {
  boolean well() {
    return lost.isEmpty() && partial.isEmpty() && others.isEmpty();
  }

  String line(int number) {
    String text =
        String.format(
            Locale.ROOT,
            "%3d %-8s %-48s again %6s s, done %6.1f s, %s%s: %s",
            number,
            kind.word(),
            moment,
            again.isPresent() ? String.format(Locale.ROOT, "%.1f", again.getAsDouble()) : "-",
            seconds,
            end,
            settled ? "" : ", main follows later",
            well() ? "ok" : "FAULT");
    return well() ? text : text + "\n      " + String.join("\n      ", faults());
  }

  private List<String> faults() {
    return java.util.stream.Stream.of(lost, partial, others).flatMap(List::stream).toList();
  }
}
