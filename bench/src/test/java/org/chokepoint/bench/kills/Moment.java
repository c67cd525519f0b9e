package org.chokepoint.bench.kills;

import java.util.Random;

/**
 * What is killed when.
 *
 * @param kind what is killed
 * @param publishing whether to wait for the step that publishes
 * @param seconds how long to wait, from the start of the run or of that step
 */
record Moment(Kind kind, boolean publishing, double seconds) {
  private static final double PUBLISHING_SECONDS = 0.6;

  /** Draws one: a third of them around the publishing, the others anywhere in a usual run. */
  Moment(Kind kind, Random random, double usual) {
    this(kind, random, usual, random.nextInt(3) == 0);
  }

  private Moment(Kind kind, Random random, double usual, boolean publishing) {
    this(kind, publishing, random.nextDouble() * (publishing ? PUBLISHING_SECONDS : usual));
  }
}
