package org.chokepoint.api.page.operation;

import java.util.List;
import java.util.Set;
import org.chokepoint.api.history.Run;
import org.chokepoint.operations.run.PartitionState;

/**
 * A run as its page shows it.
 *
 * @param run the run
 * @param before the release before the one it published, or the empty text
 * @param forms whether the reader may cancel and retry
 */
public record RunView(Run run, String before, boolean forms) {
  private static final Set<String> RETRIED = Set.of("failed", "cancelled");

  /** What became of each dataset and period. */
  public List<PartitionState> partitions() {
    return run.record().map(record -> record.partitions()).orElse(List.of());
  }

  /** Whether it can be called off. */
  public boolean cancellable() {
    return forms && run.open() && !run.record().map(record -> record.cancelAsked()).orElse(false);
  }

  /** Whether what failed can be tried again. */
  public boolean retriable() {
    return forms && run.record().isPresent() && RETRIED.contains(run.state());
  }
}
