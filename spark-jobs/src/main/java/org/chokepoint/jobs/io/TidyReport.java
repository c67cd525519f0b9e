package org.chokepoint.jobs.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.iceberg.io.FileInfo;

/**
 * What was removed, or would be.
 *
 * @param removed ids of the releases, oldest first
 * @param kept ids of the releases that stay, oldest first
 * @param tables what was removed from tables
 */
public record TidyReport(List<String> removed, List<String> kept, List<TidiedTable> tables) {
  public TidyReport {
    removed = List.copyOf(removed);
    kept = List.copyOf(kept);
    tables = List.copyOf(tables);
  }

  /** A line for each thing, and the sum. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    removed.forEach(id -> lines.add("release " + id));
    TreeSet<String> branches = new TreeSet<>();
    tables.forEach(table -> branches.addAll(table.branches()));
    branches.forEach(branch -> lines.add("branch " + branch));
    for (TidiedTable table : tables) {
      if (table.snapshots() > 0 || !table.expired().isEmpty()) {
        lines.add(
            "table %s: %s, %s"
                .formatted(
                    table.table(), counted(table.snapshots(), "snapshot"), sized(table.expired())));
      }
      table
          .orphans()
          .forEach(
              file -> lines.add("orphan %s, %s".formatted(file.location(), sized(List.of(file)))));
    }
    lines.add(
        "in all %s, %s, %s of releases, %s that nothing named"
            .formatted(
                counted(removed.size(), "release"),
                counted(tables.stream().mapToInt(TidiedTable::snapshots).sum(), "snapshot"),
                sized(all(TidiedTable::expired)),
                sized(all(TidiedTable::orphans))));
    lines.add("%s kept: %s".formatted(counted(kept.size(), "release"), String.join(", ", kept)));
    long left = tables.stream().mapToInt(TidiedTable::left).sum();
    if (left > 0) {
      lines.add(
          counted(left, "file") + " could not be removed; tidy again once they are 3 days old");
    }
    return lines;
  }

  private List<FileInfo> all(Function<TidiedTable, List<FileInfo>> files) {
    return tables.stream().map(files).flatMap(Collection::stream).toList();
  }

  private static String sized(List<FileInfo> files) {
    return String.format(
        Locale.ROOT, "%s (%,d bytes)", counted(files.size(), "file"), TidiedTable.bytes(files));
  }

  private static String counted(long count, String what) {
    return String.format(Locale.ROOT, count == 1 ? "%d %s" : "%,d %ss", count, what);
  }
}
