package org.chokepoint.reports.chart;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** Reads chart files and works on their option templates. */
final class Json {
  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /** A fresh copy of what all charts share. */
  static ObjectNode frame() {
    try (InputStream file =
        Objects.requireNonNull(Json.class.getResourceAsStream("frame.json"), "frame.json")) {
      return (ObjectNode) MAPPER.readTree(file);
    } catch (IOException broken) {
      throw new UncheckedIOException("frame.json of the reports module is unreadable", broken);
    }
  }

  /**
   * A copy of the node with the blanks of every text filled; a text in both languages becomes the
   * one of the settings.
   */
  static JsonNode filled(JsonNode node, Settings settings) {
    if (node.size() == 2 && node.has("en") && node.has("ko")) {
      return filled(node.get(settings.language().id()), settings);
    }
    if (node.isTextual()) {
      return MAPPER.getNodeFactory().textNode(settings.fill(node.textValue()));
    }
    if (node.isArray()) {
      ArrayNode copy = MAPPER.createArrayNode();
      node.forEach(item -> copy.add(filled(item, settings)));
      return copy;
    }
    if (node.isObject()) {
      ObjectNode copy = MAPPER.createObjectNode();
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        copy.set(field.getKey(), filled(field.getValue(), settings));
      }
      return copy;
    }
    return node;
  }

  /** Lays one object over another: objects are merged, everything else is replaced. */
  static void lay(ObjectNode over, ObjectNode base) {
    for (Map.Entry<String, JsonNode> field : over.properties()) {
      if (field.getValue() instanceof ObjectNode upper
          && base.get(field.getKey()) instanceof ObjectNode lower) {
        lay(upper, lower);
      } else {
        base.set(field.getKey(), field.getValue());
      }
    }
  }
}
