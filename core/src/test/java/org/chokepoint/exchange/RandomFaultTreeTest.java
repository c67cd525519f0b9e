package org.chokepoint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.Semantics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random fault trees: what a single event brings down, against the evaluation of the formulas. */
class RandomFaultTreeTest {
  private static final int EVENTS = 6;

  /** A gate: at least so many of its inputs; events are 0 to 5, gates from 6, constants below. */
  private record Gate(int least, String element, List<Integer> inputs) {}

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatFallsIsWhatTheFormulasSay(int seed) {
    List<Gate> gates = gates(new Random(seed));
    GraphReading graph = Exchanged.read("tree.xml", text(gates));
    assertThat(Exchanged.messages(graph)).isEmpty();
    Set<String> nodes =
        graph.nodeRows().stream()
            .map(row -> row.text("node_id"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<Integer> nothing = fallen(gates, -3);
    for (Failure failure : Exchanged.failures(graph, Semantics.STEADY)) {
      if (failure.node().startsWith("e")) {
        Set<String> down =
            fallen(gates, Integer.parseInt(failure.node().substring(1))).stream()
                .filter(gate -> !nothing.contains(gate))
                .map(gate -> "g" + gate)
                .filter(nodes::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(failure.failedNodes()).as("%s", failure).isEqualTo(down.size() + 1);
      }
    }
  }

  private static List<Gate> gates(Random random) {
    List<Gate> gates = new ArrayList<>();
    for (int g = 0; g < 8; g++) {
      Set<Integer> inputs = new TreeSet<>();
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        inputs.add(random.nextInt(EVENTS + g + 2) - 2);
      }
      int least = 1 + random.nextInt(inputs.size());
      String element = List.of("and", "or", "atleast").get(random.nextInt(3));
      least = element.equals("and") ? inputs.size() : element.equals("or") ? 1 : least;
      gates.add(new Gate(least, element, List.copyOf(inputs)));
    }
    return gates;
  }

  /** Gates are written last first, so that events are used before they are defined. */
  private static String text(List<Gate> gates) {
    StringBuilder text = new StringBuilder("<opsa-mef><define-fault-tree name='t'>");
    for (int g = gates.size() - 1; g >= 0; g--) {
      Gate gate = gates.get(g);
      text.append("<define-gate name='g").append(g + EVENTS).append("'><").append(gate.element());
      text.append(gate.element().equals("atleast") ? " min='" + gate.least() + "'>" : ">");
      for (int input : gate.inputs()) {
        text.append(
            switch (input) {
              case -2 -> "<house-event name='h'/>";
              case -1 -> "<constant value='true'/>";
              default -> "<event name='" + (input < EVENTS ? "e" : "g") + input + "'/>";
            });
      }
      text.append("</").append(gate.element()).append("></define-gate>");
    }
    text.append("</define-fault-tree><model-data><define-house-event name='h'/>");
    IntStream.range(0, EVENTS)
        .forEach(e -> text.append("<define-basic-event name='e").append(e).append("'/>"));
    return text.append("</model-data></opsa-mef>").toString();
  }

  private static Set<Integer> fallen(List<Gate> gates, int event) {
    Set<Integer> fallen = new TreeSet<>(Set.of(event, -1));
    for (int g = 0; g < gates.size(); g++) {
      long down = gates.get(g).inputs().stream().filter(fallen::contains).count();
      if (down >= gates.get(g).least()) {
        fallen.add(g + EVENTS);
      }
    }
    fallen.removeAll(Set.of(event, -1));
    return fallen;
  }
}
