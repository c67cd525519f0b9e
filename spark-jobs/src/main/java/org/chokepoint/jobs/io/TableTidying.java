package org.chokepoint.jobs.io;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableOperations;
import org.apache.iceberg.exceptions.CommitFailedException;
import org.apache.iceberg.io.FileInfo;
import org.apache.iceberg.io.SupportsPrefixOperations;

/** Removes from one table what no kept release needs. */
final class TableTidying {
  private static final int TRIES = 20;

  private final String name;
  private final TableOperations table;
  private final List<Release> kept;
  private final Instant oldEnough;

  /**
   * Of a table.
   *
   * @param kept the releases that stay, oldest first; none leaves all snapshots as they are
   * @param oldEnough a file that nothing names goes if it was written before this
   */
  TableTidying(String name, TableOperations table, List<Release> kept, Instant oldEnough) {
    this.name = name;
    this.table = table;
    this.kept = kept;
    this.oldEnough = oldEnough;
  }

  /**
   * Looks whether every kept release is whole.
   *
   * @throws IllegalStateException if a snapshot of one is not there
   */
  void check() {
    planned(table.refresh());
  }

  /** Finds what would be removed, and leaves it. */
  TidiedTable look() {
    // Files are listed before the metadata is read: what a commit adds in between is not listed.
    Map<String, FileInfo> listed = listed();
    return found(listed, planned(table.refresh()));
  }

  /**
   * Removes it.
   *
   * @throws Overtaken if another writer has claimed the log; what is named stays
   */
  TidiedTable tidy(Fence fence, Writer writer) {
    Map<String, FileInfo> listed = listed();
    TidiedTable found = found(listed, commit(fence, writer));
    refuseOvertaken(fence, writer);
    List<FileInfo> files = new ArrayList<>(found.expired());
    files.addAll(found.orphans());
    int failed = 0;
    for (FileInfo file : files) {
      try {
        table.io().deleteFile(file.location());
      } catch (RuntimeException left) {
        failed++;
      }
    }
    return found.left(failed);
  }

  private Pruning commit(Fence fence, Writer writer) {
    for (int left = TRIES; ; left--) {
      Pruning pruning = planned(table.refresh());
      if (pruning.after() == pruning.before()) {
        return pruning;
      }
      refuseOvertaken(fence, writer); // asked after the base was read, so it holds for the commit
      try {
        table.commit(pruning.before(), pruning.after());
        return pruning;
      } catch (CommitFailedException outrun) {
        if (left == 0) {
          throw outrun;
        }
      }
    }
  }

  private static void refuseOvertaken(Fence fence, Writer writer) {
    if (!fence.heldBy(writer)) {
      throw Overtaken.by(writer, "another run has claimed the release log");
    }
  }

  private Pruning planned(TableMetadata base) {
    return kept.isEmpty()
        ? new Pruning(base, base, Set.of(), List.of())
        : Pruning.of(base, name, kept);
  }

  private TidiedTable found(Map<String, FileInfo> listed, Pruning pruning) {
    Set<String> before = ReachableFiles.of(pruning.before(), table.io());
    Set<String> expired = new HashSet<>(before);
    expired.removeAll(ReachableFiles.of(pruning.after(), table.io()));
    Optional.ofNullable(pruning.before().metadataFileLocation())
        .map(ReachableFiles::place)
        .ifPresent(expired::remove);
    List<FileInfo> orphans =
        listed.entrySet().stream()
            .filter(file -> !before.contains(file.getKey()))
            .map(Map.Entry::getValue)
            .filter(file -> file.createdAtMillis() < oldEnough.toEpochMilli())
            .toList();
    return new TidiedTable(
        name,
        pruning.branches(),
        pruning.snapshots().size(),
        listed.entrySet().stream()
            .filter(file -> expired.contains(file.getKey()))
            .map(Map.Entry::getValue)
            .toList(),
        orphans,
        0);
  }

  private Map<String, FileInfo> listed() {
    if (!(table.io() instanceof SupportsPrefixOperations files)) {
      throw new IllegalStateException(
          table.io().getClass().getName() + " cannot list the files of table " + name);
    }
    Map<String, FileInfo> listed = new LinkedHashMap<>();
    // With the slash: to an object store, the name of this table may begin another's.
    files
        .listPrefix(table.refresh().location() + "/")
        .forEach(file -> listed.put(ReachableFiles.place(file.location()), file));
    return listed;
  }
}
