package org.chokepoint.jobs;

import java.util.LinkedHashMap;
import java.util.Map;

/** Seconds between laps. */
final class Stopwatch {
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private long last = System.nanoTime();

  /** Ends the lap that began with the one before. */
  void lap(String name) {
    long now = System.nanoTime();
    seconds.put(name, Math.round((now - last) / 1e7) / 100.0);
    last = now;
  }

  Map<String, Double> seconds() {
    return seconds;
  }
}
