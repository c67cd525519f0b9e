package org.chokepoint.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.NearestName;

/** The gates and events of a fault tree while it is read. */
final class FaultTree {
  private static final String ALWAYS = "\0true";
  private static final String NEVER = "\0false";

  /** Before the name of an input that is a node's already. */
  private static final String RESOLVED = "\1";

  /** A formula in the container whose names it uses. */
  private record Placed(String container, Formula formula) {}

  private final String file;
  private final List<Fault> faults;
  private final FaultTreeNames names = new FaultTreeNames();
  private final Map<String, Placed> gates = new LinkedHashMap<>();
  private final Map<String, Long> lines = new LinkedHashMap<>();
  private final Map<String, String> probabilities = new HashMap<>();
  private final Map<String, Boolean> houses = new HashMap<>();
  private Optional<String> current = Optional.empty();

  FaultTree(String file, List<Fault> faults) {
    this.file = file;
    this.faults = faults;
    houses.put(ALWAYS, true);
    houses.put(NEVER, false);
  }

  /** A gate or basic event begins; what follows is about it. */
  void event(String container, String name, boolean hidden, long line) {
    defined(container, name, hidden, line);
    current.ifPresent(node -> lines.put(node, line));
  }

  /** A house event has not happened unless the file says so. */
  void house(String container, String name, boolean hidden, long line) {
    defined(container, name, hidden, line);
    current.ifPresent(node -> houses.put(node, false));
  }

  private void defined(String container, String name, boolean hidden, long line) {
    current = names.add(container, name, hidden);
    if (current.isEmpty()) {
      fault(FaultKind.DUPLICATE_KEY, line, "the event '" + name + "' again", "each event once");
    }
  }

  void probability(String text) {
    current.ifPresent(node -> probabilities.put(node, text));
  }

  void happened(boolean truth) {
    current.ifPresent(node -> houses.put(node, truth));
  }

  String constant(boolean truth) {
    return truth ? ALWAYS : NEVER;
  }

  /** The formula of the gate defined last, in a wrapping that has it as its only input. */
  void formula(String container, Formula wrapping) {
    int parts = wrapping.inner().size() + wrapping.inputs().size();
    if (parts != 1) {
      fault(FaultKind.MISSING_VALUE, wrapping.line(), parts + " formulas in a gate", "one formula");
      return;
    }
    Formula formula = wrapping.inner().isEmpty() ? wrapping : wrapping.inner().get(0);
    current.ifPresent(node -> flatten(node, container, formula));
  }

  /** Formulas inside a formula become gates of their own, named after the gate they stand in. */
  private void flatten(String node, String container, Formula formula) {
    Deque<Map.Entry<String, Formula>> open = new ArrayDeque<>();
    open.add(Map.entry(node, formula));
    int number = 0;
    while (!open.isEmpty()) {
      Map.Entry<String, Formula> next = open.remove();
      for (Formula inner : next.getValue().inner()) {
        Optional<String> inside = Optional.empty();
        while (inside.isEmpty()) {
          number++;
          inside = names.add("", node + "/" + number, false);
        }
        next.getValue().inputs().add(new Formula.Input(RESOLVED + inside.get(), inner.line()));
        lines.put(inside.get(), inner.line());
        open.add(Map.entry(inside.get(), inner));
      }
      gates.put(next.getKey(), new Placed(container, next.getValue()));
    }
  }

  GraphReading reading(List<String> notes) {
    Map<String, Formula> resolved = new LinkedHashMap<>();
    int[] twice = new int[1];
    gates.forEach(
        (node, gate) -> resolved(node, gate, twice).ifPresent(of -> resolved.put(node, of)));
    if (twice[0] > 0) {
      notes.add(twice[0] + " inputs stand twice in one gate and count once");
    }
    return new FaultTreeRows(file, lines, probabilities, houses).reading(resolved, faults, notes);
  }

  /** The gate with the nodes that its inputs name; nothing where something is wrong with it. */
  private Optional<Formula> resolved(String node, Placed gate, int[] twice) {
    Formula of = gate.formula();
    Formula resolved = new Formula(of.sort(), of.least(), of.line());
    Set<String> seen = new HashSet<>();
    int before = faults.size();
    for (Formula.Input input : of.inputs()) {
      Optional<String> event = event(gate.container(), input.event());
      if (event.isEmpty()) {
        unknown(input);
      } else if (seen.add(event.get())) {
        resolved.inputs().add(new Formula.Input(event.get(), input.line()));
      } else if (of.sort() == Formula.Sort.ATLEAST) {
        fault(
            FaultKind.DUPLICATE_KEY,
            input.line(),
            "'" + input.event() + "' twice in an atleast of '" + node + "'",
            "each input once");
      } else {
        twice[0]++;
      }
    }
    int most = of.inputs().size();
    if (most == 0 || of.least() < 1 || of.least() > most) {
      fault(
          FaultKind.IMPOSSIBLE_REQUIREMENT,
          of.line(),
          of.least() + " of " + most + " inputs in '" + node + "'",
          "at least 1 and at most the number of inputs");
    }
    return faults.size() == before ? Optional.of(resolved) : Optional.empty();
  }

  private Optional<String> event(String container, String name) {
    if (name.startsWith("\0")) {
      return Optional.of(name);
    }
    return name.startsWith("\1") ? Optional.of(name.substring(1)) : names.resolve(container, name);
  }

  private void unknown(Formula.Input input) {
    faults.add(
        new Fault(
            FaultKind.UNKNOWN_REFERENCE,
            "",
            file,
            input.line(),
            "",
            "'" + input.event() + "'",
            "an event that the file defines",
            NearestName.hint(input.event(), names.all())));
  }

  private void fault(FaultKind kind, long line, String found, String expected) {
    faults.add(new Fault(kind, "", file, line, "", found, expected, "correct the tree"));
  }
}
