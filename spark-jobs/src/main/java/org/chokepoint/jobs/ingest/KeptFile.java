package org.chokepoint.jobs.ingest;

/**
 * What is known of a large file from the last release, where it is as it was and had no fault.
 *
 * @param encoding the encoding found
 * @param rows its data rows
 */
public record KeptFile(String encoding, long rows) {}
