package org.chokepoint.operations.run;

import java.nio.file.Path;
import java.util.List;

/**
 * A run as the operations database knows it.
 *
 * @param id its id
 * @param cause why there is one
 * @param order what it is asked to compute
 * @param state how far it is
 * @param times when it was asked for, begun and over
 * @param attempt 0 before it began, 1 at first, one more with each server that takes it over
 * @param server the server or computer that runs it; empty before it began
 * @param codeVersion version and commit of the code that runs it
 * @param progress how far it is
 * @param outcome what came of it
 * @param cancelAsked whether somebody asked to call it off
 * @param partitions what became of each dataset and period
 */
public record RunRecord(
    String id,
    RunCause cause,
    RunOrder order,
    RunState state,
    RunTimes times,
    int attempt,
    String server,
    String codeVersion,
    RunProgress progress,
    RunOutcome outcome,
    boolean cancelAsked,
    List<PartitionState> partitions) {
  public RunRecord {
    partitions = List.copyOf(partitions);
  }

  /** Where what it wrote is kept, from the state folder of the server that ran it. */
  public Path log() {
    return Path.of("runs", id, "log.txt");
  }

  /** What is to be computed to make good what did not succeed. */
  RunOrder again() {
    List<String> unwell =
        partitions.stream()
            .filter(partition -> !partition.well())
            .map(PartitionState::dataset)
            .distinct()
            .toList();
    return unwell.isEmpty()
        ? order
        : new RunOrder(unwell, order.periods(), order.extent(), order.keepGoing());
  }

  RunRecord with(List<PartitionState> found) {
    return new RunRecord(
        id,
        cause,
        order,
        state,
        times,
        attempt,
        server,
        codeVersion,
        progress,
        outcome,
        cancelAsked,
        found);
  }
}
