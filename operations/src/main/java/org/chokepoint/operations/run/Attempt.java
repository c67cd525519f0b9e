package org.chokepoint.operations.run;

/**
 * The right to report on a run: it ends when another server has taken the run over.
 *
 * @param run the run's id
 * @param number which attempt, from 1
 */
public record Attempt(String run, int number) {}
