package org.chokepoint.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chokepoint.table.Column;
import org.chokepoint.table.ColumnType;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.TableRow;

/** Writes GraphML: an edge leads from who needs to who is needed, data is named after columns. */
final class GraphMlText {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final List<String> NODE_ID = List.of("node_id");
  private static final List<String> ENDS = List.of("dependent_id", "provider_id");

  private final XMLStreamWriter xml;

  private GraphMlText(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static void write(ExportedGraph graph, Writer out) throws IOException {
    try {
      new GraphMlText(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out)).graph(graph);
    } catch (XMLStreamException notWritten) {
      throw new IOException(notWritten);
    }
  }

  private void graph(ExportedGraph graph) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    Map<String, Column> nodeKeys = new TreeMap<>();
    for (String name : graph.names()) {
      graph.node(name).ifPresent(row -> declared(row, NODE_ID, nodeKeys));
    }
    Map<String, Column> edgeKeys = new TreeMap<>();
    graph.dependencies().forEach(row -> declared(row, ENDS, edgeKeys));
    keys("node", nodeKeys);
    keys("edge", edgeKeys);
    line(1);
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "dependencies");
    xml.writeAttribute("edgedefault", "directed");
    for (String name : graph.names()) {
      begin("node", Map.of("id", name));
      if (graph.node(name).isPresent()) {
        data("node", graph.node(name).get(), NODE_ID);
      }
      end();
    }
    for (TableRow row : graph.dependencies()) {
      Map<String, String> ends = new LinkedHashMap<>();
      ends.put("source", row.text("dependent_id"));
      ends.put("target", row.text("provider_id"));
      begin("edge", ends);
      data("edge", row, ENDS);
      end();
    }
    line(1);
    xml.writeEndElement();
    line(0);
    xml.writeEndElement();
    xml.writeEndDocument();
    line(0);
    xml.flush();
  }

  private static void declared(TableRow row, List<String> besides, Map<String, Column> keys) {
    ExportedGraph.filled(row, besides).forEach(column -> keys.put(column.name(), column));
  }

  private void keys(String domain, Map<String, Column> keys) throws XMLStreamException {
    for (Column column : keys.values()) {
      line(1);
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", domain + "." + column.name());
      xml.writeAttribute("for", domain);
      xml.writeAttribute("attr.name", column.name());
      xml.writeAttribute("attr.type", type(column.type()));
    }
  }

  private static String type(ColumnType type) {
    if (type.decimal()) {
      return "double";
    }
    return type == ColumnType.COUNT ? "long" : "string";
  }

  private void begin(String element, Map<String, String> attributes) throws XMLStreamException {
    line(2);
    xml.writeStartElement(element);
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      xml.writeAttribute(attribute.getKey(), checked(attribute.getValue()));
    }
  }

  private void data(String domain, TableRow row, List<String> besides) throws XMLStreamException {
    for (Column column : ExportedGraph.filled(row, besides)) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", domain + "." + column.name());
      xml.writeCharacters(checked(ExportedGraph.text(row, column)));
      xml.writeEndElement();
    }
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** XML 1.0 has no way to write the two code points that are no characters. */
  private static String checked(String text) {
    if (text.codePoints().anyMatch(c -> c == 0xFFFE || c == 0xFFFF)) {
      throw new FaultyInput(
          List.of(
              new Fault(
                  FaultKind.UNPRINTABLE,
                  "",
                  "graphml",
                  0,
                  "",
                  "'" + text + "'",
                  "characters that XML can hold",
                  "rename it, or write csv or json")));
    }
    return text;
  }
}
