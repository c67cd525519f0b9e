package org.chokepoint.jobs.io;

import java.time.Instant;

/** A run is writing, so that nothing may be removed now. */
public final class LogHeld extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LogHeld(Writer writer, Instant since) {
    super(
        writer
            + " has claimed the release log at "
            + since
            + " and has not published; nothing was removed. Wait for it to end. If it was killed,"
            + " the next run that publishes takes its place, and after 3 days it is taken for dead");
  }
}
