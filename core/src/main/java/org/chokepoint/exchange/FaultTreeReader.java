package org.chokepoint.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;

/**
 * Reads fault trees in the Open-PSA model exchange format: gates of and, or and atleast, basic
 * events with plain probabilities, house events, components. Gates that hold when something does
 * not fail are refused. Source: Epstein and Rauzy, Open-PSA Model Exchange Format, version 2.0d.
 */
final class FaultTreeReader implements XmlEvents.Reading {
  private static final Set<String> REFUSED =
      Set.of("not", "nand", "nor", "xor", "iff", "imply", "cardinality");
  private static final Set<String> EVENTS = Set.of("gate", "basic-event", "house-event", "event");

  private final GraphSource source;
  private final FaultTree tree;
  private final Deque<String> containers = new ArrayDeque<>();
  private final Deque<Boolean> hidden = new ArrayDeque<>();
  private final Deque<Formula> formulas = new ArrayDeque<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Integer> leftOut = new TreeMap<>();
  private String definition = "";
  private String name = "";
  private int depth;
  private int skipped;

  FaultTreeReader(GraphSource source) {
    this.source = source;
    this.tree = new FaultTree(source.name(), faults);
    containers.push("");
    hidden.push(false);
  }

  GraphReading read() throws IOException {
    XmlEvents.read(source, this).ifPresent(faults::add);
    List<String> notes = new ArrayList<>();
    leftOut.forEach((element, count) -> notes.add(count + " " + element + " left out"));
    return tree.reading(notes);
  }

  @Override
  public void begin(String element, XmlEvents events) {
    if (skipped > 0) {
      skipped++;
      return;
    }
    if (depth == 0 && !element.equals("opsa-mef")) {
      fault(FaultKind.UNKNOWN_FORMAT, events, "the element '" + element + "'", "opsa-mef");
      skipped = 1;
      return;
    }
    depth++;
    if (definition.isEmpty()) {
      define(element, events);
    } else if (definition.equals("define-gate")) {
      formula(element, events);
    } else {
      value(element, events);
    }
  }

  private void define(String element, XmlEvents events) {
    switch (element) {
      case "opsa-mef", "model-data" -> {}
      case "define-fault-tree", "define-component" -> {
        containers.push(FaultTreeNames.path(here(), named(element, events)));
        hidden.push(hides(events));
      }
      case "define-gate", "define-basic-event", "define-house-event" -> {
        definition = element;
        name = named(element, events);
        boolean alone = hides(events);
        if (element.equals("define-house-event")) {
          tree.house(here(), name, alone, events.line());
        } else {
          tree.event(here(), name, alone, events.line());
        }
        if (element.equals("define-gate")) {
          formulas.push(new Formula(Formula.Sort.OR, 1, events.line()));
        }
      }
      case "label", "attributes" -> skip();
      default -> {
        leftOut.merge(element, 1, Integer::sum);
        skip();
      }
    }
  }

  private void formula(String element, XmlEvents events) {
    Formula above = formulas.peek();
    if (above == null || element.equals("label") || element.equals("attributes")) {
      skip();
    } else if (Formula.Sort.of(element).isPresent()) {
      Formula.Sort sort = Formula.Sort.of(element).get();
      int least = sort == Formula.Sort.ATLEAST ? least(events) : 1;
      Formula inner = new Formula(sort, least, events.line());
      above.inner().add(inner);
      formulas.push(inner);
    } else if (EVENTS.contains(element)) {
      above.inputs().add(new Formula.Input(events.attribute("name"), events.line()));
    } else if (element.equals("constant")) {
      above.inputs().add(new Formula.Input(tree.constant(truth(events)), events.line()));
    } else {
      fault(
          FaultKind.NOT_SUPPORTED,
          events,
          "'" + element + "' in gate '" + name + "'",
          REFUSED.contains(element)
              ? "and, or, atleast: a failure never brings anything up"
              : "and, or, atleast, or the name of an event");
      // The gate has a formula, if one that is refused: it must not count as empty besides.
      above.inputs().add(new Formula.Input(tree.constant(false), events.line()));
      skip();
    }
  }

  private void value(String element, XmlEvents events) {
    switch (element) {
      case "float", "int" -> tree.probability(plain(events.attribute("value")));
      case "constant" -> tree.happened(truth(events));
      case "label", "attributes" -> {}
      default -> leftOut.merge("probability as " + element, 1, Integer::sum);
    }
    skip();
  }

  /** Numbers as programs write them: {@code .5} and {@code +1} as well. */
  private static String plain(String number) {
    try {
      return new BigDecimal(number.strip()).toString();
    } catch (NumberFormatException notANumber) {
      return number;
    }
  }

  private boolean truth(XmlEvents events) {
    String value = events.attribute("value");
    if (!value.equals("true") && !value.equals("false")) {
      fault(FaultKind.UNKNOWN_WORD, events, "'" + value + "'", "true or false");
    }
    return value.equals("true");
  }

  private int least(XmlEvents events) {
    String text = events.attribute("min");
    if (!text.matches("[0-9]{1,9}")) {
      fault(FaultKind.NOT_WHOLE, events, "min '" + text + "' of atleast", "a whole number");
      return 1;
    }
    return Integer.parseInt(text);
  }

  @Override
  public void end(String element, String text) {
    if (skipped > 0) {
      skipped--;
      depth -= skipped == 0 && depth > 0 ? 1 : 0;
      return;
    }
    depth--;
    if (element.equals(definition)) {
      if (definition.equals("define-gate")) {
        tree.formula(here(), formulas.pop());
      }
      definition = "";
    } else if (Formula.Sort.of(element).isPresent()) {
      formulas.pop();
    } else if (element.equals("define-fault-tree") || element.equals("define-component")) {
      containers.pop();
      hidden.pop();
    }
  }

  private String here() {
    return String.valueOf(containers.peek());
  }

  private boolean hides(XmlEvents events) {
    return events
        .optional("role")
        .map(role -> role.equals("private"))
        .orElse(Boolean.TRUE.equals(hidden.peek()));
  }

  private String named(String element, XmlEvents events) {
    String given = events.attribute("name");
    if (given.isEmpty()) {
      fault(FaultKind.MISSING_VALUE, events, "a " + element + " without a name", "a name");
    }
    return given;
  }

  private void skip() {
    skipped = 1;
  }

  private void fault(FaultKind kind, XmlEvents events, String found, String expected) {
    faults.add(
        new Fault(
            kind,
            "",
            source.name(),
            events.line(),
            "",
            found,
            expected,
            "correct the tree, or rewrite the gate with and, or and atleast"));
  }
}
