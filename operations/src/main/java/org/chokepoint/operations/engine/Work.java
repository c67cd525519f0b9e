package org.chokepoint.operations.engine;

import org.chokepoint.operations.run.RunRecord;

/** Computes a run. */
@FunctionalInterface
public interface Work {
  /**
   * Computes a run and reports through the watch, at last {@link RunWatch#ended}. What is thrown,
   * and an end without a word, make the run failed. An interrupt means that it is to stop.
   */
  void run(RunRecord run, RunWatch watch) throws Exception;
}
