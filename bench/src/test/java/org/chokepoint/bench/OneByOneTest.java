package org.chokepoint.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.SingleFailures;
import org.junit.jupiter.api.Test;

class OneByOneTest {
  private final List<Dependency> rows = LayeredGraph.rows(500, 7);
  private final List<Failure> ours =
      SingleFailures.of(DependencyGraph.of(List.of(), rows), Semantics.STEADY);

  @Test
  void peersGiveTheSameAnswerAsTheLanes() {
    OneByOne peer = new OneByOne(rows);
    assertThat(ours)
        .isNotEmpty()
        .allSatisfy(
            failure -> {
              assertThat(peer.swept(failure.node())).isEqualTo(failure.failedNodes());
              assertThat(peer.spread(failure.node())).isEqualTo(failure.failedNodes());
            });
  }

  @Test
  void reachabilityCountsAtLeastAsMany() {
    Reachability peer = new Reachability(rows);
    assertThat(ours)
        .allSatisfy(
            failure ->
                assertThat(peer.from(failure.node()))
                    .isGreaterThanOrEqualTo(failure.failedNodes()));
    assertThat(ours).anyMatch(failure -> peer.from(failure.node()) > failure.failedNodes());
  }
}
