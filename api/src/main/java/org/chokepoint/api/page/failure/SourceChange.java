package org.chokepoint.api.page.failure;

/**
 * Input rows that are not the same in two releases.
 *
 * @param dataset the dataset
 * @param table the table
 * @param added rows that only the later release has
 * @param removed rows that only the earlier release has; a row that was edited counts in both
 */
public record SourceChange(String dataset, String table, long added, long removed) {}
