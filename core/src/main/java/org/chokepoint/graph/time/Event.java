package org.chokepoint.graph.time;

import java.util.Comparator;

/**
 * A label to be settled, the earliest first.
 *
 * @param hour when
 * @param kind what happens
 * @param number the node or group to which it happens
 */
record Event(long hour, Kind kind, int number) implements Comparable<Event> {
  private static final Comparator<Event> ORDER =
      Comparator.comparingLong(Event::hour)
          .thenComparing(Event::kind)
          .thenComparingInt(Event::number);

  /** What happens, in the order in which it counts within one step. */
  enum Kind {
    /** A node falls. */
    FALLS,
    /** One more member of a group serves. */
    MEMBER,
    /** A node may have all it needs to start. */
    READY,
    /** A node is up. */
    UP
  }

  @Override
  public int compareTo(Event other) {
    return ORDER.compare(this, other);
  }
}
