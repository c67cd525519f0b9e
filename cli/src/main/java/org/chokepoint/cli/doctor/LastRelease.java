package org.chokepoint.cli.doctor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The last release, as the log of releases describes itself.
 *
 * @param at when it was published
 */
record LastRelease(Instant at) {
  private static final String CHECK = "last release";

  /** Reads the description; empty if it is not here or cannot be read. */
  static Optional<LastRelease> read(String location) {
    return here(location).filter(Files::isReadable).flatMap(LastRelease::updated);
  }

  /** The file of a location; one on an object store is not looked at. */
  private static Optional<Path> here(String location) {
    String path = location.replaceFirst("^file:/*", "/");
    return path.startsWith("/") ? Optional.of(Path.of(path)) : Optional.empty();
  }

  private static Optional<LastRelease> updated(Path file) {
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String member = json.currentName();
        json.nextToken();
        if (member.equals("last-updated-ms")) {
          return Optional.of(new LastRelease(Instant.ofEpochMilli(json.getLongValue())));
        }
        json.skipChildren();
      }
      return Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  static Finding finding(Catalog catalog, Optional<LastRelease> release, Clock clock) {
    if (catalog.release().isEmpty()) {
      return Finding.look(CHECK, "none", "run ./chokepoint run, or ./chokepoint demo");
    }
    String location = catalog.release().get();
    if (release.isPresent()) {
      return Finding.ok(CHECK, "published " + ago(release.get().at(), clock.instant()));
    }
    return here(location).isEmpty()
        ? Finding.ok(CHECK, "kept at " + location + ", which the server's /health looks at")
        : Finding.fail(CHECK, location + " cannot be read", "restore the warehouse from a backup");
  }

  private static String ago(Instant then, Instant now) {
    Duration age = Duration.between(then, now);
    String past =
        age.toHours() < 1
            ? age.toMinutes() + " minutes ago"
            : age.toDays() < 2 ? age.toHours() + " hours ago" : age.toDays() + " days ago";
    return age.isNegative() ? "at " + then : past + ", at " + then;
  }
}
