package org.chokepoint.cli.command;

import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.table.NearestName;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A node a user names with an option. */
final class KnownNode {
  private KnownNode() {}

  /** Refuses a node the graph does not have, with the nearest it has. */
  static String of(DependencyGraph graph, String option, String node, CommandSpec spec) {
    if (graph.number(node).isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          String.format(
              "%s: no node '%s' in the file; %s",
              option, node, NearestName.hint(node, graph.names())));
    }
    return node;
  }
}
