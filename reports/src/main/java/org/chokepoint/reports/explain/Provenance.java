package org.chokepoint.reports.explain;

import java.util.Map;

/**
 * What is known of a release beside its tables.
 *
 * @param release the release, as it is cited
 * @param run the run that computed it
 * @param createdAt when it was published
 * @param codeVersion the code that computed it
 * @param datasetHashes the hash of each dataset that was read
 * @param address where it is served, such as {@code http://127.0.0.1:7070}; empty where it is not
 */
public record Provenance(
    String release,
    String run,
    String createdAt,
    String codeVersion,
    Map<String, String> datasetHashes,
    String address) {
  public Provenance {
    datasetHashes = Map.copyOf(datasetHashes);
  }
}
