package org.chokepoint.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Makes a tree of YAML text that still knows the line of every word. */
final class RuleYaml {
  private static final Pattern PREFIX = Pattern.compile("^(but )?found ");

  private RuleYaml() {}

  /**
   * The mapping the text is.
   *
   * @throws org.chokepoint.table.FaultyInput if it is none
   */
  static RuleEntry read(String yaml, RuleFaults faults) {
    try {
      Compose compose = new Compose(LoadSettings.builder().setSchema(new FailsafeSchema()).build());
      Optional<Node> root = compose.composeString(yaml);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        if (withoutAnchors(mapping, faults)) {
          return new RuleEntry("", mapping, faults);
        }
        throw faults.thrown();
      }
      faults.add(0, "", "no mapping", "a mapping with id, authority and rules");
    } catch (MarkedYamlEngineException malformed) {
      String problem = PREFIX.matcher(String.valueOf(malformed.getProblem())).replaceFirst("");
      faults.add(line(malformed.getProblemMark()), "", problem, "YAML 1.2, a value for each key");
    } catch (YamlEngineException malformed) {
      faults.add(0, "", String.valueOf(malformed.getMessage()), "YAML 1.2");
    }
    throw faults.thrown();
  }

  static long line(Node node) {
    return line(node.getStartMark());
  }

  private static long line(Optional<Mark> mark) {
    return mark.map(start -> start.getLine() + 1L).orElse(0L);
  }

  /** Anchors would let a few lines stand for millions, or for themselves. */
  private static boolean withoutAnchors(Node node, RuleFaults faults) {
    if (node.getAnchor().isPresent()) {
      faults.add(
          line(node), "", "the anchor '" + node.getAnchor().get() + "'", "text without anchors");
      return false;
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().allMatch(inner -> withoutAnchors(inner, faults));
    }
    if (node instanceof MappingNode mapping) {
      for (NodeTuple pair : mapping.getValue()) {
        if (!withoutAnchors(pair.getKeyNode(), faults)
            || !withoutAnchors(pair.getValueNode(), faults)) {
          return false;
        }
      }
    }
    return true;
  }
}
