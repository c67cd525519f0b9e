package org.chokepoint.operations.launch;

import java.io.PrintWriter;

/** Draws how far a run is over itself on a terminal, and nothing into a file or pipe. */
final class ProgressBar {
  private static final int WIDTH = 30;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean terminal;
  private String step = "";
  private boolean drawn;

  ProgressBar(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  synchronized void step(String begun) {
    step = begun;
    draw(0, 0);
  }

  /** Spark's tasks: done and known of. */
  synchronized void tasks(long done, long total) {
    draw(done, total);
  }

  /** A line for people, above the bar. */
  synchronized void line(String text) {
    clear();
    out.println(text);
    out.flush();
  }

  synchronized void clear() {
    if (drawn) {
      out.print(CLEAR);
      out.flush();
      drawn = false;
    }
  }

  private void draw(long done, long total) {
    if (terminal) {
      int filled = total == 0 ? 0 : (int) (WIDTH * Math.min(done, total) / total);
      String counts = total == 0 ? "" : " " + done + "/" + total;
      out.print(
          CLEAR
              + "["
              + "#".repeat(filled)
              + ".".repeat(WIDTH - filled)
              + "]"
              + counts
              + " "
              + step);
      out.flush();
      drawn = true;
    }
  }
}
