package org.chokepoint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.table.NearestName;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One mapping of a rule file, read word by word; what is wrong with one is noted, not thrown. */
final class RuleEntry {
  private final String name;
  private final long line;
  private final RuleFaults faults;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Long> lines = new LinkedHashMap<>();

  RuleEntry(String name, MappingNode mapping, RuleFaults faults) {
    this(name, RuleYaml.line(mapping), faults);
    for (NodeTuple pair : mapping.getValue()) {
      String key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      lines.putIfAbsent(key, RuleYaml.line(pair.getKeyNode()));
      if (values.putIfAbsent(key, pair.getValueNode()) != null) {
        faults.add(RuleYaml.line(pair.getKeyNode()), path(key), "duplicate key", "each key once");
      }
    }
  }

  private RuleEntry(String name, long line, RuleFaults faults) {
    this.name = name;
    this.line = line;
    this.faults = faults;
  }

  /** The same entry under the name of its id, which messages then begin with. */
  RuleEntry byId() {
    String id = text("id");
    RuleEntry named = new RuleEntry(id.isEmpty() ? name : id, line, faults);
    named.values.putAll(values);
    named.lines.putAll(lines);
    return named;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Notes every key that is not one of these. */
  void only(String... known) {
    for (String key : values.keySet()) {
      if (!List.of(known).contains(key)) {
        faults.add(
            lines.getOrDefault(key, line),
            name,
            "the key '" + key + "'",
            "a known key; " + NearestName.hint(key, List.of(known)));
      }
    }
  }

  String text(String key) {
    if (values.get(key) instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    fault(key, "nothing", "text");
    return "";
  }

  /** The text of a key that may be absent. */
  Optional<String> optional(String key) {
    return has(key) ? Optional.of(text(key)) : Optional.empty();
  }

  /** The words of a list. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node node : list(key)) {
      if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        texts.add(scalar.getValue());
      } else {
        faults.add(RuleYaml.line(node), path(key), "no text", "a list of texts");
      }
    }
    return texts;
  }

  /** The mappings of a list, under the name of this entry. */
  List<RuleEntry> entries(String key) {
    return entries(key, name);
  }

  /** The mappings of a list, under a name of their own. */
  List<RuleEntry> entries(String key, String called) {
    List<RuleEntry> entries = new ArrayList<>();
    for (Node node : list(key)) {
      if (node instanceof MappingNode mapping) {
        entries.add(new RuleEntry(called, mapping, faults));
      } else {
        faults.add(RuleYaml.line(node), path(key), "'" + shown(node) + "'", "a mapping");
      }
    }
    return entries;
  }

  private List<Node> list(String key) {
    Node value = values.get(key);
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (value != null) {
      fault(key, "'" + shown(value) + "'", "a list");
    }
    return List.of();
  }

  private static String shown(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "a list or mapping";
  }

  void fault(String key, String found, String expected) {
    faults.add(lines.getOrDefault(key, line), path(key), found, expected);
  }

  void fault(String key, String found, String expected, String remedy) {
    faults.add(lines.getOrDefault(key, line), path(key), found, expected, remedy);
  }

  private String path(String key) {
    return name.isEmpty() ? key : name + "." + key;
  }
}
