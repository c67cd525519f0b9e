package org.chokepoint.operations.run;

/**
 * What became of one dataset in one period.
 *
 * @param dataset its id
 * @param period the period; empty where the whole dataset is meant
 * @param state planned, unchanged, succeeded or failed
 * @param why why it is in that state
 */
public record PartitionState(String dataset, String period, String state, String why) {
  /** The state of a partition that is done. */
  public static final String SUCCEEDED = "succeeded";

  /** The state of a partition that did not have to be computed. */
  public static final String UNCHANGED = "unchanged";

  /** Whether there is nothing to do about it. */
  public boolean well() {
    return state.equals(SUCCEEDED) || state.equals(UNCHANGED);
  }
}
