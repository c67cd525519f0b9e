package org.chokepoint.operations.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A wall clock that can be set; it goes on from there. */
final class SetClock extends Clock {
  private volatile Duration ahead = Duration.ZERO;

  void set(Instant now) {
    ahead = Duration.between(Instant.now(), now);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }
}
