package org.chokepoint.operations.engine;

/**
 * What a schedule's next execution carries, kept as JSON.
 *
 * @param changedAtMillis which version of the schedule it was planned for
 */
record Tick(long changedAtMillis) {}
