package org.chokepoint.jobs.io;

import java.util.List;
import java.util.Set;
import org.apache.iceberg.io.FileInfo;

/**
 * What was removed from a table, or would be.
 *
 * @param table its name
 * @param branches branches of runs that have ended
 * @param snapshots how many snapshots that no kept release names
 * @param expired the files of those snapshots
 * @param orphans old files that nothing named
 * @param left how many of these files could not be removed
 */
record TidiedTable(
    String table,
    Set<String> branches,
    int snapshots,
    List<FileInfo> expired,
    List<FileInfo> orphans,
    int left) {
  TidiedTable {
    branches = Set.copyOf(branches);
    expired = List.copyOf(expired);
    orphans = List.copyOf(orphans);
  }

  TidiedTable left(int files) {
    return new TidiedTable(table, branches, snapshots, expired, orphans, files);
  }

  boolean nothing() {
    return branches.isEmpty() && snapshots == 0 && expired.isEmpty() && orphans.isEmpty();
  }

  static long bytes(List<FileInfo> files) {
    return files.stream().mapToLong(FileInfo::size).sum();
  }
}
