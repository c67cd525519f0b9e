package org.chokepoint.jobs;

import java.util.List;
import java.util.Map;

/**
 * What a run did, as kept in {@code runs/<id>/manifest.json}.
 *
 * @param runId the run
 * @param releaseId the release it published
 * @param datasets the datasets it read
 * @param rowsRead input rows
 * @param rowsRejected input rows refused
 * @param tableRows rows written for each table
 * @param seconds seconds for each step, in order
 * @param codeVersion version and commit of the code
 * @param sparkVersion version of Spark
 */
public record RunSummary(
    String runId,
    String releaseId,
    List<String> datasets,
    long rowsRead,
    long rowsRejected,
    Map<String, Long> tableRows,
    Map<String, Double> seconds,
    String codeVersion,
    String sparkVersion) {
  public RunSummary {
    datasets = List.copyOf(datasets);
    tableRows = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(tableRows));
    seconds = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(seconds));
  }
}
