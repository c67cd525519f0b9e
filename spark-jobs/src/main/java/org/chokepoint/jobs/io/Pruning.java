package org.chokepoint.jobs.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.TableMetadata;

/**
 * A table without what no kept release names: one commit moves tags, removes branches of runs and
 * forgets snapshots that nothing names any more.
 *
 * @param before the table
 * @param after the table then; the same object where nothing is to be done
 * @param branches branches of runs that are removed
 * @param snapshots snapshots that are forgotten
 */
record Pruning(
    TableMetadata before, TableMetadata after, Set<String> branches, List<Long> snapshots) {

  /**
   * What is to be done to a table.
   *
   * @param kept the releases that stay, oldest first, at least one
   * @throws IllegalStateException if a kept release names a snapshot that the table lacks
   */
  static Pruning of(TableMetadata base, String table, List<Release> kept) {
    Map<String, SnapshotRef> wanted = references(base, table, kept);
    TableMetadata.Builder changed = TableMetadata.buildFrom(base);
    wanted.forEach(
        (name, ref) -> {
          if (!ref.equals(base.ref(name))) {
            changed.setRef(name, ref);
          }
        });
    base.refs().keySet().stream()
        .filter(name -> !wanted.containsKey(name))
        .forEach(changed::removeRef);
    List<Long> forgotten = unnamed(base, wanted);
    if (!forgotten.isEmpty()) {
      changed.removeSnapshots(forgotten);
    }
    Set<String> branches = new TreeSet<>(base.refs().keySet());
    branches.removeIf(name -> !Writer.owns(name));
    return new Pruning(base, changed.build(), branches, forgotten);
  }

  private static Map<String, SnapshotRef> references(
      TableMetadata base, String table, List<Release> kept) {
    Map<String, SnapshotRef> wanted = new TreeMap<>(base.refs());
    wanted.keySet().removeIf(name -> Writer.owns(name) || name.startsWith(Settling.TAG));
    wanted.remove(SnapshotRef.MAIN_BRANCH);
    Map<Long, String> tags = new HashMap<>();
    for (Release release : kept) {
      Long snapshot = release.tables().get(table);
      if (snapshot != null) {
        refuseMissing(base, table, release, snapshot);
        tags.putIfAbsent(snapshot, Settling.tag(release.id()));
      }
    }
    // A release that changed nothing in a table has no tag there: the tag of the release that did
    // protects it. So the oldest kept release that names a snapshot gets a tag of its own.
    tags.forEach((snapshot, tag) -> wanted.put(tag, SnapshotRef.tagBuilder(snapshot).build()));
    Long newest = kept.get(kept.size() - 1).tables().get(table);
    if (newest != null) {
      SnapshotRef main = base.ref(SnapshotRef.MAIN_BRANCH);
      wanted.put(
          SnapshotRef.MAIN_BRANCH,
          main != null && main.snapshotId() == newest
              ? main
              : SnapshotRef.branchBuilder(newest).build());
    }
    return wanted;
  }

  private static void refuseMissing(
      TableMetadata base, String table, Release release, long snapshot) {
    if (base.snapshot(snapshot) == null) {
      throw new IllegalStateException(
          "release "
              + release.id()
              + " names snapshot "
              + snapshot
              + " of table "
              + table
              + ", which is not there; nothing was removed, restore a backup");
    }
  }

  private static List<Long> unnamed(TableMetadata base, Map<String, SnapshotRef> wanted) {
    Set<Long> named = new HashSet<>();
    for (SnapshotRef ref : wanted.values()) {
      Snapshot snapshot = base.snapshot(ref.snapshotId());
      named.add(ref.snapshotId());
      while (foreign(ref, wanted) && snapshot != null && snapshot.parentId() != null) {
        named.add(snapshot.parentId());
        snapshot = base.snapshot(snapshot.parentId());
      }
    }
    List<Long> unnamed = new ArrayList<>();
    base.snapshots().stream()
        .map(Snapshot::snapshotId)
        .filter(id -> !named.contains(id))
        .forEach(unnamed::add);
    return unnamed;
  }

  /** Whether it is a branch that somebody else made: all it came from stays. */
  private static boolean foreign(SnapshotRef ref, Map<String, SnapshotRef> wanted) {
    return ref.isBranch() && ref != wanted.get(SnapshotRef.MAIN_BRANCH);
  }
}
