package org.chokepoint.api.data;

import java.util.List;
import org.chokepoint.api.format.ListedRows;
import org.chokepoint.api.format.RowColumn.Kind;
import org.chokepoint.api.format.RowSet;
import org.chokepoint.api.history.Hashes;
import org.chokepoint.api.release.ReleaseEntry;

/** Entries of the release log as rows. */
final class ReleaseRows {
  private ReleaseRows() {}

  static RowSet of(List<ReleaseEntry> entries) {
    return ListedRows.of("releases", entries)
        .text("release", "its id; ids sort by time", ReleaseEntry::id)
        .text("created_at", "when it was published", ReleaseEntry::createdAt)
        .text("run_id", "the run that computed it", ReleaseEntry::runId)
        .text("code_version", "the code that computed it", ReleaseEntry::codeVersion)
        .count("rows_read", "input rows read", ReleaseEntry::rowsRead)
        .count("rows_rejected", "input rows refused", ReleaseEntry::rowsRejected)
        .with("datasets", Kind.OBJECT, "dataset to hash", ReleaseEntry::datasets)
        .with(
            "rule_books", Kind.OBJECT, "rule book to hash", entry -> Hashes.of(entry.ruleBooks()));
  }
}
