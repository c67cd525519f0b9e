package org.chokepoint.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.Fault;

/**
 * A fault tree as a dependency graph. A gate is down when its formula holds: one that needs all of
 * n inputs to fail is a group of which one must be up, one that needs any is a group for each
 * input, and one that needs m of n is a group of which n - m + 1 must be up.
 */
final class FaultTreeRows {
  private static final List<String> NODES = List.of("node", GraphTables.FAILURE_PROBABILITY);
  private static final List<String> ROWS = List.of("dependent", "provider", "group", "required");
  private static final int SHOWN = 5;

  private final String file;
  private final Map<String, Long> lines;
  private final Map<String, String> probabilities;
  private final Map<String, Boolean> constants;

  FaultTreeRows(
      String file,
      Map<String, Long> lines,
      Map<String, String> probabilities,
      Map<String, Boolean> houses) {
    this.file = file;
    this.lines = lines;
    this.probabilities = probabilities;
    this.constants = new HashMap<>(houses);
  }

  GraphReading reading(Map<String, Formula> gates, List<Fault> faults, List<String> notes) {
    propagate(gates);
    told(gates, true, "always fail", notes);
    told(gates, false, "never fail", notes);
    List<RowDraft> rows = new ArrayList<>();
    List<RowDraft> nodes = new ArrayList<>();
    lines.forEach(
        (node, line) -> {
          if (!constants.containsKey(node)) {
            Map<String, String> cells = new HashMap<>(Map.of("node", node));
            Optional.ofNullable(probabilities.get(node))
                .ifPresent(chance -> cells.put(GraphTables.FAILURE_PROBABILITY, chance));
            nodes.add(new RowDraft(line, cells));
            Optional.ofNullable(gates.get(node)).ifPresent(gate -> rows(node, gate, rows));
          }
        });
    return new GraphReading(
        List.of(RowDraft.reading(CanonicalTables.DEPENDENCY, file, ROWS, rows)),
        List.of(RowDraft.reading(GraphTables.NODE, file, NODES, nodes)),
        faults,
        notes);
  }

  /** Carries what house events settle up the tree. */
  private void propagate(Map<String, Formula> gates) {
    Map<String, List<String>> above = new HashMap<>();
    gates.forEach(
        (node, gate) ->
            gate.inputs()
                .forEach(
                    input ->
                        above
                            .computeIfAbsent(input.event(), first -> new ArrayList<>())
                            .add(node)));
    Deque<String> open = new ArrayDeque<>(gates.keySet());
    while (!open.isEmpty()) {
      String node = open.remove();
      Optional<Boolean> settled =
          Optional.ofNullable(gates.get(node)).flatMap(gate -> gate.constant(constants));
      if (settled.isPresent() && constants.putIfAbsent(node, settled.get()) == null) {
        open.addAll(above.getOrDefault(node, List.of()));
      }
    }
  }

  private void told(Map<String, Formula> gates, boolean value, String does, List<String> notes) {
    List<String> names =
        new TreeSet<>(gates.keySet())
            .stream().filter(node -> Boolean.valueOf(value).equals(constants.get(node))).toList();
    if (!names.isEmpty()) {
      notes.add(
          names.size()
              + " gates "
              + does
              + " by their house events and are left out: "
              + String.join(", ", names.stream().limit(SHOWN).toList())
              + (names.size() > SHOWN ? ", ..." : ""));
    }
  }

  private void rows(String node, Formula gate, List<RowDraft> rows) {
    List<Formula.Input> open =
        gate.inputs().stream().filter(input -> !constants.containsKey(input.event())).toList();
    long failed =
        gate.inputs().stream()
            .filter(input -> Boolean.TRUE.equals(constants.get(input.event())))
            .count();
    long required = open.size() - (gate.least() - failed) + 1;
    for (Formula.Input input : open) {
      Map<String, String> cells = new HashMap<>();
      cells.put("dependent", node);
      cells.put("provider", input.event());
      if (gate.sort() != Formula.Sort.OR) {
        cells.put("group", gate.sort().group());
        cells.put("required", String.valueOf(required));
      }
      rows.add(new RowDraft(input.line(), cells));
    }
  }
}
