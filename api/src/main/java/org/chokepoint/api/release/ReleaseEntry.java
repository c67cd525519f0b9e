package org.chokepoint.api.release;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row of the release log.
 *
 * @param id the release; ids sort by time
 * @param createdAt when it was published
 * @param runId the run that computed it
 * @param snapshots table name to Iceberg snapshot
 * @param datasets dataset to hash
 * @param ruleBooks the rule books as JSON text
 * @param codeVersion the code that computed it
 * @param rowsRead input rows read
 * @param rowsRejected input rows refused
 */
public record ReleaseEntry(
    String id,
    String createdAt,
    String runId,
    SortedMap<String, Long> snapshots,
    SortedMap<String, String> datasets,
    String ruleBooks,
    String codeVersion,
    long rowsRead,
    long rowsRejected) {

  public ReleaseEntry {
    snapshots = Collections.unmodifiableSortedMap(new TreeMap<>(snapshots));
    datasets = Collections.unmodifiableSortedMap(new TreeMap<>(datasets));
  }
}
