package org.chokepoint.jobs.io;

import java.util.Map;

/**
 * What a release names.
 *
 * @param id sorts by time
 * @param createdAt ISO 8601 instant
 * @param runId the run that made it
 * @param tables the snapshot of every table
 * @param datasets dataset id to the hash over its card and files
 * @param ruleBooks rule book to the hash of its file
 * @param codeVersion version and commit of the code
 * @param rowsRead input rows of all its datasets
 * @param rowsRejected input rows refused
 */
public record Release(
    String id,
    String createdAt,
    String runId,
    Map<String, Long> tables,
    Map<String, String> datasets,
    Map<String, String> ruleBooks,
    String codeVersion,
    long rowsRead,
    long rowsRejected) {
  public Release {
    tables = Map.copyOf(tables);
    datasets = Map.copyOf(datasets);
    ruleBooks = Map.copyOf(ruleBooks);
  }
}
