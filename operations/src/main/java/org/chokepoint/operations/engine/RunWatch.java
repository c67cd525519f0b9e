package org.chokepoint.operations.engine;

import java.util.List;
import org.chokepoint.operations.run.PartitionState;
import org.chokepoint.operations.run.RunOutcome;
import org.chokepoint.operations.run.RunState;

/** Hears how a run goes. */
public interface RunWatch {
  /** What is being done. */
  void step(String step);

  /** How many of Spark's tasks are done. */
  void tasks(long done, long total, long failed);

  /** What became of partitions. */
  void partitions(List<PartitionState> partitions);

  /** The run is over. */
  void ended(RunState state, RunOutcome outcome);

  /**
   * Whether the run is to stop: somebody called it off, it took too long, or another server has
   * taken it over.
   */
  boolean stopAsked();
}
