package org.chokepoint.cli.answer;

import java.util.List;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.cut.PairFailure;

/** Pairs of nodes that are worse together than apart. */
public final class FailurePairSheet {
  private FailurePairSheet() {}

  /** The first of them, in their order. */
  public static Sheet of(List<PairFailure> pairs, int top) {
    Sheet.Builder sheet =
        Sheet.named("pairs", "node_a", "node_b", "joint_failed_nodes", "joint_lost_weight");
    pairs.stream()
        .limit(top)
        .forEach(pair -> sheet.row(pair.a(), pair.b(), pair.failedNodes(), pair.lostWeight()));
    return sheet.sheet();
  }
}
