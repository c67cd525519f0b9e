package org.chokepoint.jobs.io;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.iceberg.AppendFiles;
import org.apache.iceberg.BaseTable;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.DeleteFiles;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableOperations;
import org.apache.iceberg.exceptions.CommitFailedException;

/**
 * Who may publish: the writer that claimed the table of releases last. The claim is a property of
 * that table, so it changes in the same compare-and-set as the table itself.
 */
final class Fence {
  static final String RUN_ID = "chokepoint.run-id";
  private static final String ATTEMPT = "chokepoint.attempt";
  private static final int TRIES = 20;

  private final TableOperations log;

  /** Over the table {@code release}. */
  Fence(TableOperations log) {
    this.log = log;
  }

  /**
   * Takes the right to publish from whoever had it.
   *
   * @throws Overtaken if a later attempt at the same run has it, or has published
   */
  void claim(Writer writer, Instant now) {
    commit(
        base -> {
          refuseLate(base, writer);
          return TableMetadata.buildFrom(base)
              .setProperties(Map.of(Writer.PROPERTY, writer.text(), Writer.SINCE, now.toString()))
              .build();
        });
  }

  /**
   * Takes the right to publish where nobody is writing.
   *
   * @param dead whoever claimed the log before this and has not published is taken for dead
   * @throws LogHeld if a run is writing
   */
  void claimFree(Writer writer, Instant now, Instant dead) {
    commit(
        base -> {
          refuseHeld(base, dead);
          return TableMetadata.buildFrom(base)
              .setProperties(Map.of(Writer.PROPERTY, writer.text(), Writer.SINCE, now.toString()))
              .build();
        });
  }

  /**
   * Refuses where a run is writing.
   *
   * @param dead as of {@link #claimFree}
   * @throws LogHeld naming the run
   */
  void refuseHeld(Instant dead) {
    refuseHeld(log.refresh(), dead);
  }

  private static void refuseHeld(TableMetadata base, Instant dead) {
    Instant since =
        Instant.parse(base.properties().getOrDefault(Writer.SINCE, "1970-01-01T00:00:00Z"));
    if (!free(base) && since.isAfter(dead)) {
      throw new LogHeld(Writer.named(base.properties()).orElseThrow(), since);
    }
  }

  /**
   * Takes files out of the log, in one commit.
   *
   * @throws Overtaken if another writer has claimed the log; the log is as it was
   */
  void remove(Collection<DataFile> files, Writer writer) {
    DeleteFiles delete = new BaseTable(new FencedOperations(log, writer), "release").newDelete();
    files.forEach(delete::deleteFile);
    delete.commit();
  }

  /** Whether the writer still has the right to publish. */
  synchronized boolean heldBy(Writer writer) {
    return Writer.named(log.refresh().properties()).equals(Optional.of(writer));
  }

  /** Gives the right up, where the writer still has it. */
  void release(Writer writer) {
    commit(
        base ->
            Writer.named(base.properties()).equals(Optional.of(writer))
                ? TableMetadata.buildFrom(base)
                    .removeProperties(Set.of(Writer.PROPERTY, Writer.SINCE))
                    .build()
                : base);
  }

  /**
   * Adds a file to the log.
   *
   * @throws Overtaken if another writer has claimed the log; the log is as it was
   */
  void append(DataFile file, Writer writer) {
    AppendFiles append =
        new BaseTable(new FencedOperations(log, writer), "release")
            .newAppend()
            .appendFile(file)
            .set(RUN_ID, writer.runId())
            .set(ATTEMPT, Integer.toString(writer.attempt()));
    try {
      append.commit();
    } catch (Overtaken refused) {
      throw refused;
    } catch (RuntimeException uncertain) {
      if (!published(writer)) {
        throw uncertain;
      }
    }
  }

  /**
   * Whether a commit whose answer was lost has happened. Giving up the claim changes the table, so
   * that a commit still on its way fails; what the table says then is final.
   */
  private boolean published(Writer writer) {
    boolean[] found = new boolean[1];
    commit(
        base -> {
          found[0] = base.snapshots().stream().anyMatch(snapshot -> of(snapshot, writer));
          return found[0]
              ? base
              : TableMetadata.buildFrom(base)
                  .removeProperties(Set.of(Writer.PROPERTY, Writer.SINCE))
                  .build();
        });
    return found[0];
  }

  private static boolean of(Snapshot snapshot, Writer writer) {
    return writer.runId().equals(snapshot.summary().get(RUN_ID))
        && Integer.toString(writer.attempt()).equals(snapshot.summary().get(ATTEMPT));
  }

  /** Whether the writer that the log names has published or given up: nobody is writing. */
  static boolean free(TableMetadata base) {
    return Writer.named(base.properties())
        .map(writer -> base.snapshots().stream().anyMatch(snapshot -> of(snapshot, writer)))
        .orElse(true);
  }

  static void refuseOthers(TableMetadata base, Writer writer) {
    Optional<Writer> holder = Writer.named(base.properties());
    if (!holder.equals(Optional.of(writer))) {
      throw Overtaken.by(
          writer,
          holder
              .map(other -> other + " has claimed the release log")
              .orElse("its claim was given up"));
    }
  }

  private static void refuseLate(TableMetadata base, Writer writer) {
    Optional<Writer> holder = Writer.named(base.properties());
    if (holder.isPresent()
        && holder.get().runId().equals(writer.runId())
        && holder.get().attempt() > writer.attempt()) {
      throw Overtaken.by(writer, holder.get() + " has claimed the release log");
    }
    for (Snapshot snapshot : base.snapshots()) {
      if (writer.runId().equals(snapshot.summary().get(RUN_ID))) {
        throw Overtaken.by(writer, "attempt " + snapshot.summary().get(ATTEMPT) + " has published");
      }
    }
  }

  private interface Change {
    TableMetadata of(TableMetadata base);
  }

  private void commit(Change change) {
    for (int left = TRIES; ; left--) {
      TableMetadata base = log.refresh();
      TableMetadata changed = change.of(base);
      if (changed == base) {
        return;
      }
      try {
        log.commit(base, changed);
        return;
      } catch (CommitFailedException outrun) {
        if (left == 0) {
          throw outrun;
        }
      }
    }
  }
}
