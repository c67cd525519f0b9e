package org.chokepoint.jobs;

import java.io.PrintStream;

/** Tells a person at a terminal how far the run is. */
public final class Progress {
  private static final int WIDTH = 30;

  /** Steps of a run of the shipped datasets; a run of more stays at the end of the bar. */
  private static final int STEPS = 8;

  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream out;
  private final boolean bar;
  private int begun;

  private Progress(PrintStream out, boolean bar) {
    this.out = out;
    this.bar = bar;
  }

  /** A bar that is drawn over itself, for a terminal. */
  static Progress bar(PrintStream out) {
    return new Progress(out, true);
  }

  /** Nothing, for a file or pipe. */
  static Progress silent() {
    return new Progress(System.err, false);
  }

  /** Begins the next step. */
  void step(String what) {
    begun++;
    if (bar) {
      int filled = WIDTH * Math.min(begun, STEPS) / (STEPS + 1);
      out.print(
          CLEAR + "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + what + " ...");
      out.flush();
    }
  }

  /** Takes the bar away. */
  void end() {
    if (bar) {
      out.print(CLEAR);
      out.flush();
    }
  }
}
