package org.chokepoint.jobs.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableOperations;
import org.apache.iceberg.exceptions.CommitFailedException;

/**
 * Brings tables in line with a release: the main branch at the released snapshot, for readers that
 * know nothing of releases; a tag that keeps the snapshot; no branch of a run. Whoever has claimed
 * the log does it, after publishing, and before writing for a run that was cut off there.
 */
final class Settling {
  private static final int AT_ONCE = 4;
  private static final int TRIES = 20;
  static final String TAG = "release-";

  private final Fence fence;
  private final Writer writer;
  private final Optional<Release> release;

  Settling(Fence fence, Writer writer, Optional<Release> release) {
    this.fence = fence;
    this.writer = writer;
    this.release = release;
  }

  /**
   * Does it for some tables by name.
   *
   * @throws Overtaken if another writer has claimed the log: it is the other's task now
   */
  void of(Map<String, Table> tables) {
    Optional<Release> named = release;
    List<Callable<Void>> tasks = new ArrayList<>();
    tables.forEach(
        (name, table) ->
            tasks.add(
                () -> {
                  settle(
                      ((HasTableOperations) table).operations(),
                      named.map(Release::tables).map(snapshots -> snapshots.get(name)));
                  return null;
                }));
    together(tasks);
  }

  private void settle(TableOperations table, Optional<Long> snapshot) {
    for (int left = TRIES; ; left--) {
      TableMetadata base = table.refresh();
      TableMetadata settled = settled(base, snapshot);
      if (settled == base) {
        return;
      }
      if (!fence.heldBy(writer)) { // asked after the base was read, so it holds for this commit
        throw Overtaken.by(writer, "another run has claimed the release log");
      }
      try {
        table.commit(base, settled);
        return;
      } catch (CommitFailedException outrun) {
        if (left == 0) {
          throw outrun;
        }
      }
    }
  }

  private TableMetadata settled(TableMetadata base, Optional<Long> snapshot) {
    TableMetadata.Builder changed = TableMetadata.buildFrom(base);
    SnapshotRef main = base.ref(SnapshotRef.MAIN_BRANCH);
    if (snapshot.isEmpty() && main != null) {
      changed.removeRef(SnapshotRef.MAIN_BRANCH);
    }
    if (snapshot.isPresent() && (main == null || main.snapshotId() != snapshot.get())) {
      changed.setBranchSnapshot(snapshot.get(), SnapshotRef.MAIN_BRANCH);
    }
    if (snapshot.isPresent() && !tagged(base, snapshot.get())) {
      changed.setRef(
          tag(release.orElseThrow().id()), SnapshotRef.tagBuilder(snapshot.get()).build());
    }
    base.refs().keySet().stream().filter(Writer::owns).forEach(changed::removeRef);
    return changed.build(); // the base itself where nothing changed
  }

  private static boolean tagged(TableMetadata base, long snapshot) {
    return base.refs().entrySet().stream()
        .anyMatch(ref -> ref.getKey().startsWith(TAG) && ref.getValue().snapshotId() == snapshot);
  }

  static String tag(String releaseId) {
    return TAG + releaseId;
  }

  /** Runs all, then throws the first failure. */
  static void together(List<Callable<Void>> tasks) {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      for (Future<Void> done : threads.invokeAll(tasks)) {
        done.get();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while tables were settled", stopped);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("a table could not be settled", failed.getCause());
    } finally {
      threads.shutdown();
    }
  }
}
