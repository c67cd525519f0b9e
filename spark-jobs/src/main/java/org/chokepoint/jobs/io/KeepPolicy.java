package org.chokepoint.jobs.io;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Which releases are kept.
 *
 * @param newest this many of the newest, whatever their age; 0 for all
 * @param days and every one that is not older
 */
public record KeepPolicy(int newest, int days) {
  /** Keeps every release. */
  public static final KeepPolicy ALL = new KeepPolicy(0, 0);

  public KeepPolicy {
    if (newest < 0 || days < 0) {
      throw new IllegalArgumentException(
          "releases to keep: " + newest + ", days: " + days + "; expected 0 or more");
    }
  }

  /** Those that are kept, oldest first. */
  List<Release> kept(List<Release> all, Instant now) {
    List<Release> sorted = all.stream().sorted(Comparator.comparing(Release::id)).toList();
    if (newest == 0) {
      return sorted;
    }
    Instant young = now.minus(Duration.ofDays(days));
    int first = Math.max(0, sorted.size() - newest);
    while (first > 0 && !Instant.parse(sorted.get(first - 1).createdAt()).isBefore(young)) {
      first--;
    }
    return sorted.subList(first, sorted.size());
  }
}
