package org.chokepoint.operations.backup;

import java.util.List;

/**
 * How much was copied.
 *
 * @param files how many files
 * @param bytes their bytes
 */
public record Copied(int files, long bytes) {
  static Copied of(List<KeptFile> files) {
    return new Copied(files.size(), files.stream().mapToLong(KeptFile::bytes).sum());
  }
}
