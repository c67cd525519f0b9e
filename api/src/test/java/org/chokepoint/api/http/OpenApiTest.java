package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.ReleaseStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiTest {
  private static final Pattern PART = Pattern.compile("\\{([^}]+)}");

  private final Path folder;

  OpenApiTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyRouteAndParameterIsDescribedAndNoOther() throws IOException {
    assertThat(described()).isEqualTo(served());
  }

  @Test
  void everyReferenceLeadsSomewhere() throws IOException {
    JsonNode document = document();
    assertThat(document.at("/openapi").asText()).isEqualTo("3.1.0");
    for (JsonNode reference : document.findValues("$ref")) {
      String pointer = reference.asText().substring(1);
      assertThat(document.at(pointer).isMissingNode()).as(pointer).isFalse();
    }
  }

  @Test
  void answersHaveExactlyTheDescribedMembers() throws IOException {
    JsonNode document = document();
    try (RunningApi api = RunningApi.withDemo(folder)) {
      for (String path :
          List.of(
              "/v1/releases",
              "/v1/datasets",
              "/v1/markets",
              "/v1/measures",
              "/v1/values",
              "/v1/verdicts",
              "/v1/flips",
              "/v1/firm-changes",
              "/v1/disagreements",
              "/v1/usage-pairs",
              "/v1/incident-uses",
              "/v1/needs",
              "/v1/stranded",
              "/v1/timelines",
              "/v1/holding-failures",
              "/v1/failure-pairs",
              "/v1/hidden-causes",
              "/v1/repairs",
              "/v1/redundancy-losses",
              "/v1/impact-ranges",
              "/v1/row-values",
              "/v1/failures",
              "/health")) {
        JsonNode schema =
            document
                .at("/paths/" + path.replace("/", "~1") + "/get/responses/200/content")
                .at("/application~1json/schema");
        check(document, schema, api.json(path), path);
      }
      JsonNode failure =
          document.at(
              "/paths/~1v1~1failures~1{node}/get/responses/200/content/application~1json/schema");
      check(document, failure, api.json("/v1/failures/pangyo"), "/v1/failures/pangyo");
    }
  }

  private static void check(JsonNode document, JsonNode schema, JsonNode value, String where) {
    if (schema.has("$ref")) {
      check(document, document.at(schema.get("$ref").asText().substring(1)), value, where);
    } else if (schema.has("properties")) {
      assertThat(names(value)).as(where).isEqualTo(names(schema.get("properties")));
      names(value)
          .forEach(
              name ->
                  check(
                      document,
                      schema.get("properties").get(name),
                      value.get(name),
                      where + "/" + name));
    } else if (schema.has("items")) {
      assertThat(value.isArray()).as(where).isTrue();
      value.forEach(item -> check(document, schema.get("items"), item, where + "[]"));
    }
  }

  private static Set<String> names(JsonNode node) {
    Set<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode document() throws IOException {
    try (InputStream in = OpenApiTest.class.getResourceAsStream("openapi.json")) {
      return new JsonMapper().readTree(in);
    }
  }

  private static Map<String, Set<String>> described() throws IOException {
    JsonNode document = document();
    Map<String, Set<String>> paths = new TreeMap<>();
    names(document.get("paths"))
        .forEach(
            path -> {
              Set<String> parameters = new TreeSet<>();
              JsonNode get = document.get("paths").get(path).get("get");
              for (JsonNode given : get.get("parameters")) {
                JsonNode parameter =
                    given.has("$ref")
                        ? document.at(given.get("$ref").asText().substring(1))
                        : given;
                parameters.add(parameter.get("in").asText() + " " + parameter.get("name").asText());
              }
              paths.put(path, parameters);
            });
    return paths;
  }

  private Map<String, Set<String>> served() {
    Map<String, Set<String>> paths = new TreeMap<>();
    try (CurrentRelease none =
            CurrentRelease.watch(new ReleaseStore(folder), Duration.ofHours(1), 1 << 20);
        Pictures pictures = new Pictures();
        Meters meters = new Meters(none)) {
      for (Resource resource : Resources.all(none, pictures, meters)) {
        Set<String> parameters = new TreeSet<>();
        resource.parameters().forEach(name -> parameters.add("query " + name));
        Matcher parts = PART.matcher(resource.path());
        while (parts.find()) {
          parameters.add("path " + parts.group(1));
        }
        paths.put(resource.path(), parameters);
      }
    }
    return paths;
  }
}
