package org.chokepoint.operations.run;

/**
 * How far a run is.
 *
 * @param step what is being done, in words; empty before it starts
 * @param done Spark tasks that are done
 * @param total Spark tasks that are known of
 * @param failed Spark tasks that failed and were or will be tried again
 */
public record RunProgress(String step, long done, long total, long failed) {}
