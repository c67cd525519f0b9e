package org.chokepoint.exchange;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.References;
import org.chokepoint.table.TableReading;
import org.jspecify.annotations.Nullable;

/**
 * Reads GraphML: an edge leads from who needs to who is needed; data whose key is named after a
 * column of the tables {@code node} and {@code dependency} fills that column. Source: Brandes and
 * others, GraphML Progress Report, 2002; http://graphml.graphdrawing.org/specification.html.
 */
final class GraphMlReader implements XmlEvents.Reading {
  private static final String NODE_ID = "node_id";
  private static final String DEPENDENT = "dependent_id";
  private static final String PROVIDER = "provider_id";

  private final GraphSource source;
  private final GraphMlKeys nodeKeys = new GraphMlKeys("node", GraphTables.NODE);
  private final GraphMlKeys edgeKeys = new GraphMlKeys("edge", CanonicalTables.DEPENDENCY);
  private final List<RowDraft> nodes = new ArrayList<>();
  private final List<RowDraft> edges = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private Map<String, String> cells = new LinkedHashMap<>();
  private long line;
  private String key = "";
  private boolean inside;
  private boolean nested;

  GraphMlReader(GraphSource source) {
    this.source = source;
  }

  GraphReading read() throws IOException {
    XmlEvents.read(source, this).ifPresent(faults::add);
    TableReading listed = reading(nodeKeys, nodes, List.of(NODE_ID));
    TableReading needs = reading(edgeKeys, edges, List.of(DEPENDENT, PROVIDER));
    Set<String> names = new HashSet<>();
    nodes.forEach(node -> names.add(node.cells().getOrDefault(NODE_ID, "")));
    References references = new References().add(GraphTables.NODE.name(), names);
    faults.addAll(references.faults(needs, List.of(DEPENDENT, PROVIDER)));
    List<String> notes = new ArrayList<>(nodeKeys.leftOut());
    notes.addAll(edgeKeys.leftOut());
    return new GraphReading(List.of(needs), List.of(listed), faults, notes);
  }

  private TableReading reading(GraphMlKeys keys, List<RowDraft> drafts, List<String> own) {
    List<String> header = new ArrayList<>(own);
    header.addAll(keys.columns());
    return RowDraft.reading(keys.table(), source.name(), header, drafts);
  }

  @Override
  public void begin(String element, XmlEvents events) {
    if (open.isEmpty() && !element.equals("graphml")) {
      fault(events.line(), "the element '" + element + "'", "graphml", FaultKind.UNKNOWN_FORMAT);
    }
    switch (element) {
      case "key" -> {
        key = events.attribute("id");
        declare(events);
      }
      case "graph" -> graph(events);
      case "node" -> row(events, Map.of(NODE_ID, events.attribute("id")));
      case "edge" -> {
        directed(events, events.attribute("directed").equals("false"));
        row(
            events,
            Map.of(DEPENDENT, events.attribute("source"), PROVIDER, events.attribute("target")));
      }
      case "data" -> {
        key = events.attribute("key");
        nested = false;
      }
      case "hyperedge", "port" ->
          fault(
              events.line(),
              "the element '" + element + "'",
              "nodes and edges only",
              FaultKind.NOT_SUPPORTED);
      default -> nested |= "data".equals(open.peek());
    }
    open.push(element);
  }

  private void declare(XmlEvents events) {
    String domain = events.attribute("for");
    String name = events.attribute("attr.name");
    if (!domain.equals("edge")) {
      nodeKeys.declare(key, name, domain);
    }
    if (!domain.equals("node")) {
      edgeKeys.declare(key, name, domain);
    }
  }

  private void graph(XmlEvents events) {
    if (inside) {
      fault(
          events.line(),
          "a second graph, or one inside another",
          "one graph",
          FaultKind.NOT_SUPPORTED);
    }
    inside = true;
    directed(events, events.attribute("edgedefault").equals("undirected"));
  }

  private void directed(XmlEvents events, boolean not) {
    if (not) {
      fault(
          events.line(),
          "undirected edges",
          "edges from who needs to who is needed",
          FaultKind.NOT_SUPPORTED);
    }
  }

  private void row(XmlEvents events, Map<String, String> own) {
    cells = new HashMap<>(own);
    line = events.line();
  }

  @Override
  public void end(String element, String text) {
    open.pop();
    switch (element) {
      case "node" -> nodes.add(new RowDraft(line, nodeKeys.filled(cells)));
      case "edge" -> edges.add(new RowDraft(line, edgeKeys.filled(cells)));
      case "data" -> data(text);
      case "default" -> {
        nodeKeys.otherwise(key, text);
        edgeKeys.otherwise(key, text);
      }
      default -> cells.remove("");
    }
  }

  private void data(String text) {
    GraphMlKeys keys = keys();
    if (keys == null) {
      return;
    }
    if (keys.knows(key)) {
      keys.column(key, nested).filter(column -> !text.isEmpty()).ifPresent(c -> cells.put(c, text));
    } else {
      fault(line, "data for the key '" + key + "'", "a declared key", FaultKind.UNKNOWN_REFERENCE);
    }
  }

  private @Nullable GraphMlKeys keys() {
    if ("node".equals(open.peek())) {
      return nodeKeys;
    }
    return "edge".equals(open.peek()) ? edgeKeys : null;
  }

  private void fault(long where, String found, String expected, FaultKind kind) {
    faults.add(
        new Fault(
            kind,
            "",
            source.name(),
            where,
            "",
            found,
            expected,
            "export a directed graph whose data is named after the columns in docs/formats.md"));
  }
}
