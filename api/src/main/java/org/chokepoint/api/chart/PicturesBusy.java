package org.chokepoint.api.chart;

import java.time.Duration;

/** More pictures are wanted at once than can be drawn in a reader's patience. */
public final class PicturesBusy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** When to ask again. */
  public static final Duration AGAIN = Duration.ofSeconds(5);

  PicturesBusy() {
    super("too many pictures are being drawn; ask again in a few seconds", null, false, false);
  }
}
