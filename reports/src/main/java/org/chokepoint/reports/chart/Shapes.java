package org.chokepoint.reports.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.reports.text.Refusal;

/** The shapes a chart file can name. To add one, write its record and list it here. */
final class Shapes {
  private static final Map<String, Class<? extends Shape>> KINDS =
      new TreeMap<>(
          Map.of(
              "bars", BarsShape.class,
              "series", SeriesShape.class,
              "matrix", MatrixShape.class,
              "tree", TreeShape.class,
              "flow", FlowShape.class,
              "graph", GraphShape.class));

  private Shapes() {}

  /**
   * The shape that the file declares.
   *
   * @throws IllegalArgumentException if there is no shape of that kind
   * @throws JsonProcessingException if its fields are not those of the kind
   */
  static Shape of(JsonNode declared) throws JsonProcessingException {
    String kind = declared.path("kind").asText();
    Class<? extends Shape> type = KINDS.get(kind);
    if (type == null) {
      throw new IllegalArgumentException(Refusal.of("shape", kind, KINDS.keySet()));
    }
    ObjectNode fields = ((ObjectNode) declared).deepCopy();
    fields.remove("kind");
    return Json.MAPPER.treeToValue(fields, type);
  }
}
