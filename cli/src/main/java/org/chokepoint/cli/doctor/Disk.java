package org.chokepoint.cli.doctor;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Room for files. */
final class Disk {
  private static final long LEAST = 1L << 30;
  private static final double LEAST_PART = 0.02;
  private static final long COMFORTABLE = 5L << 30;

  private Disk() {}

  /** The room under a folder, or under the nearest one above it that is there. */
  static Finding under(String check, Path folder) {
    Path there = folder.toAbsolutePath();
    while (!Files.isDirectory(there) && there.getNameCount() > 0) {
      there = there.resolveSibling("").normalize();
    }
    if (!Files.isWritable(there)) {
      return Finding.fail(
          check,
          there + " cannot be written to",
          "give this user the right to write there, or set CHOKEPOINT_HOME to another folder");
    }
    try {
      FileStore disk = Files.getFileStore(there);
      return finding(check, folder, disk.getUsableSpace(), disk.getTotalSpace());
    } catch (IOException unreadable) {
      return Finding.fail(check, folder + ": " + unreadable, "see whether the disk is mounted");
    }
  }

  static Finding finding(String check, Path folder, long free, long whole) {
    String found =
        String.format(
            Locale.ROOT, "%.1f GB of %.1f GB free under %s", free / 1e9, whole / 1e9, folder);
    if (free < LEAST || free < LEAST_PART * whole) {
      return Finding.fail(check, found, "make room: a run needs 1 GB and 2% of the disk");
    }
    return free < COMFORTABLE
        ? Finding.look(check, found, "make room before datasets grow")
        : Finding.ok(check, found);
  }
}
