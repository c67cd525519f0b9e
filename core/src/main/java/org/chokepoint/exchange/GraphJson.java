package org.chokepoint.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.table.Column;
import org.chokepoint.table.ColumnType;
import org.chokepoint.table.TableRow;

/** Writes one JSON object: nodes, edges, and the groups the edges belong to. */
final class GraphJson {
  private static final List<String> NODE_ID = List.of("node_id");
  private static final List<String> OF_THE_GROUP =
      List.of("dependent_id", "provider_id", "group_id", "required");

  private GraphJson() {}

  static void write(ExportedGraph graph, Writer out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
      json.writeStartObject();
      nodes(graph, json);
      edges(graph, json);
      groups(graph, json);
      json.writeEndObject();
    }
    out.write("\n");
  }

  private static void nodes(ExportedGraph graph, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("nodes");
    for (String name : graph.names()) {
      json.writeStartObject();
      json.writeStringField("id", name);
      if (graph.node(name).isPresent()) {
        cells(graph.node(name).get(), NODE_ID, json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void edges(ExportedGraph graph, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("edges");
    for (TableRow row : graph.dependencies()) {
      json.writeStartObject();
      json.writeStringField("dependent", row.text("dependent_id"));
      json.writeStringField("provider", row.text("provider_id"));
      json.writeStringField("group", ExportedGraph.group(row));
      cells(row, OF_THE_GROUP, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void groups(ExportedGraph graph, JsonGenerator json) throws IOException {
    Map<List<String>, List<TableRow>> groups = new LinkedHashMap<>();
    for (TableRow row : graph.dependencies()) {
      groups
          .computeIfAbsent(
              List.of(row.text("dependent_id"), ExportedGraph.group(row)), k -> new ArrayList<>())
          .add(row);
    }
    json.writeArrayFieldStart("groups");
    for (Map.Entry<List<String>, List<TableRow>> group : groups.entrySet()) {
      json.writeStartObject();
      json.writeStringField("dependent", group.getKey().get(0));
      json.writeStringField("group", group.getKey().get(1));
      json.writeNumberField("required", group.getValue().get(0).count("required"));
      json.writeArrayFieldStart("members");
      for (TableRow row : group.getValue()) {
        json.writeString(row.text("provider_id"));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void cells(TableRow row, List<String> besides, JsonGenerator json)
      throws IOException {
    for (Column column : ExportedGraph.filled(row, besides)) {
      json.writeFieldName(column.name());
      if (column.type().decimal()) {
        json.writeNumber(row.decimal(column.name()));
      } else if (column.type() == ColumnType.COUNT) {
        json.writeNumber(row.count(column.name()));
      } else {
        json.writeString(row.text(column.name()));
      }
    }
  }
}
