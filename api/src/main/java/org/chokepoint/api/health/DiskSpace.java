package org.chokepoint.api.health;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.chokepoint.api.http.HealthCheck;

/**
 * What is left of the disk under a folder.
 *
 * @param folder the folder
 */
record DiskSpace(Path folder) implements HealthCheck {
  /** A release of the shipped datasets takes a few hundredths of this. */
  private static final long LEAST_BYTES = 1L << 30;

  private static final double LEAST_PART = 0.02;

  @Override
  public List<Reason> reasons() {
    try {
      FileStore disk = Files.getFileStore(folder);
      return reasons(folder, disk.getUsableSpace(), disk.getTotalSpace());
    } catch (IOException unreadable) {
      return List.of(
          new Reason(
              "disk-unreadable",
              "the state folder %s cannot be looked at: %s".formatted(folder, unreadable)));
    }
  }

  static List<Reason> reasons(Path folder, long free, long whole) {
    if (free >= LEAST_BYTES && free >= LEAST_PART * whole) {
      return List.of();
    }
    return List.of(
        new Reason(
            "disk-nearly-full",
            String.format(
                Locale.ROOT,
                "%.2f GB of %.1f GB are free under %s; a run needs 1 GB and 2%%: make room",
                free / 1e9,
                whole / 1e9,
                folder)));
  }

  /** Free bytes; empty where the folder cannot be looked at. */
  OptionalLong free() {
    try {
      return OptionalLong.of(Files.getFileStore(folder).getUsableSpace());
    } catch (IOException unreadable) {
      return OptionalLong.empty();
    }
  }
}
