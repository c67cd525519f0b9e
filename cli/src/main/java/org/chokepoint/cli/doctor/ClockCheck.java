package org.chokepoint.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Whether the clock can be believed: schedules and the order of releases hang on it. */
final class ClockCheck {
  private static final String CHECK = "clock";
  private static final Duration CLOSE = Duration.ofSeconds(10);

  private ClockCheck() {}

  static Finding finding(Clock clock, Path home, Optional<LastRelease> release) {
    Instant now = clock.instant();
    Optional<Instant> after =
        release.map(LastRelease::at).filter(at -> at.isAfter(now.plus(CLOSE)));
    if (after.isPresent()) {
      return Finding.fail(
          CHECK,
          "it is %s, before the last release at %s".formatted(now, after.get()),
          "set the clock, or wait until it has passed the last release");
    }
    Optional<Duration> apart = apart(home, clock);
    String found = now + ", schedules without a zone of their own are in UTC, this system in ";
    String zone = ZoneId.systemDefault().getId();
    if (apart.filter(much -> much.compareTo(CLOSE) > 0).isPresent()) {
      return Finding.look(
          CHECK,
          "files are dated %d s from it".formatted(apart.get().toSeconds()),
          "set the clocks of this machine and of the disk's server to the same time");
    }
    return Finding.ok(CHECK, found + zone);
  }

  /** How far the time of a new file is from the clock. */
  private static Optional<Duration> apart(Path home, Clock clock) {
    try {
      Path file =
          Files.isDirectory(home)
              ? Files.createTempFile(home, "clock", ".tmp")
              : Files.createTempFile("clock", ".tmp");
      try {
        Instant dated = Files.getLastModifiedTime(file).toInstant();
        return Optional.of(Duration.between(dated, clock.instant()).abs());
      } finally {
        Files.delete(file);
      }
    } catch (IOException notWritten) {
      return Optional.empty(); // the check of the disk says so
    }
  }
}
