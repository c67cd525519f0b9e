package org.chokepoint.api.page.failure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Reads the OpenAPI document that the server ships with. */
final class ApiDocument {
  private static final String FILE = "/org/chokepoint/api/http/openapi.json";
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

  private final JsonNode root;
  private final ApiExamples examples;

  ApiDocument(ApiExamples examples) {
    this.examples = examples;
    try (InputStream in = ApiDocument.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the server ships without " + FILE);
      }
      this.root = new JsonMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ApiDocs docs() {
    Map<String, List<ApiDocs.Operation>> groups = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      if (path.getKey().startsWith("/v1/")) {
        for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
          if (METHODS.contains(method.getKey())) {
            groups
                .computeIfAbsent(group(path.getKey()), name -> new ArrayList<>())
                .add(operation(path.getKey(), method.getKey(), method.getValue()));
          }
        }
      }
    }
    List<ApiDocs.Group> listed = new ArrayList<>();
    groups.forEach((name, operations) -> listed.add(new ApiDocs.Group(name, operations)));
    return new ApiDocs(root.at("/info/description").asText(), listed, shared());
  }

  /** The first part of the address after the version. */
  private static String group(String path) {
    return path.split("/", -1)[2].replaceAll("[.{].*", "");
  }

  private List<ApiDocs.Parameter> shared() {
    List<ApiDocs.Parameter> shared = new ArrayList<>();
    root.at("/components/parameters").forEach(node -> shared.add(parameter(node)));
    return shared;
  }

  private ApiDocs.Operation operation(String path, String method, JsonNode node) {
    List<String> shared = new ArrayList<>();
    List<ApiDocs.Parameter> own = new ArrayList<>();
    for (JsonNode parameter : node.path("parameters")) {
      if (parameter.has("$ref")) {
        shared.add(resolved(parameter).path("name").asText());
      } else {
        own.add(parameter(parameter));
      }
    }
    JsonNode ok = resolved(node.at("/responses/200"));
    List<String> media = new ArrayList<>();
    ok.path("content").fieldNames().forEachRemaining(media::add);
    boolean missing =
        own.stream().anyMatch(one -> one.required() && !path.contains("{" + one.name() + "}"));
    return new ApiDocs.Operation(
        method.toUpperCase(java.util.Locale.ROOT),
        path,
        node.path("summary").asText(),
        shared,
        own,
        media,
        missing || !method.equals("get") ? "" : examples.address(path, shared.contains("limit")),
        method.equals("get") ? "" : body(node));
  }

  private String body(JsonNode node) {
    JsonNode content = resolved(node.path("requestBody")).at("/content/application~1json");
    JsonNode example = content.path("example");
    for (JsonNode named : content.path("examples")) {
      example = example.isMissingNode() ? named.path("value") : example;
    }
    return example.isMissingNode() ? "" : example.toString();
  }

  private ApiDocs.Parameter parameter(JsonNode given) {
    JsonNode node = resolved(given);
    return new ApiDocs.Parameter(
        node.path("name").asText(),
        node.path("required").asBoolean(),
        node.path("description").asText(),
        values(resolved(node.path("schema"))));
  }

  private static String values(JsonNode schema) {
    List<String> words =
        StreamSupport.stream(schema.path("enum").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    String range =
        schema.has("minimum") && schema.has("maximum")
            ? schema.path("minimum").asText() + "–" + schema.path("maximum").asText()
            : "";
    String standard = schema.has("default") ? " [" + schema.path("default").asText() + "]" : "";
    return (words.isEmpty() ? range : String.join(" | ", words)) + standard;
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
  }
}
