package org.chokepoint.api.export;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an export wrote.
 *
 * @param release the release
 * @param pages how many pages
 * @param files how many files, the pages among them
 * @param bytes their size together
 * @param refused linked addresses the server did not answer, with the status
 * @param bounded how many addresses were left out because there were too many
 */
public record Exported(
    String release,
    int pages,
    int files,
    long bytes,
    SortedMap<String, String> refused,
    int bounded) {
  public Exported {
    refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
  }
}
