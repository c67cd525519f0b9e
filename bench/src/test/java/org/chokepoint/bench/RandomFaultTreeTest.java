package org.chokepoint.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chokepoint.exchange.GraphImport;
import org.chokepoint.exchange.GraphReading;
import org.chokepoint.exchange.GraphSource;
import org.chokepoint.exchange.GraphTables;
import org.junit.jupiter.api.Test;

/** The tree that benchmarks run on is one that the reader takes whole. */
class RandomFaultTreeTest {
  private static final int EVENTS = 1_567;

  @Test
  void treeOfManyEventsIsReadWithoutAFault() throws IOException {
    GraphReading graph = read(RandomFaultTree.text(EVENTS, 1));
    assertThat(graph.faults()).isEmpty();
    assertThat(graph.notes()).isEmpty();
    assertThat(graph.nodeRows())
        .filteredOn(row -> row.optionalDecimal(GraphTables.FAILURE_PROBABILITY).isPresent())
        .hasSize(EVENTS);
    assertThat(graph.rows()).anyMatch(row -> row.text("dependent_id").equals("top"));
  }

  @Test
  void sameSeedGivesTheSameTree() {
    assertThat(RandomFaultTree.text(50, 7)).isEqualTo(RandomFaultTree.text(50, 7));
    assertThat(RandomFaultTree.text(50, 8)).isNotEqualTo(RandomFaultTree.text(50, 7));
  }

  private static GraphReading read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return GraphImport.read(
        List.of(new GraphSource("tree.xml", () -> new ByteArrayInputStream(bytes))),
        List.of(),
        Optional.empty());
  }
}
