package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.api.Resources;
import org.chokepoint.api.chart.ChartFiles;
import org.chokepoint.api.data.RuleShelf;
import org.chokepoint.api.operation.Door;
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
              JsonNode methods = document.get("paths").get(path);
              for (String method : names(methods)) {
                parameters.add("method " + method);
                for (JsonNode given : methods.get(method).get("parameters")) {
                  JsonNode parameter =
                      given.has("$ref")
                          ? document.at(given.get("$ref").asText().substring(1))
                          : given;
                  parameters.add(
                      parameter.get("in").asText() + " " + parameter.get("name").asText());
                }
              }
              paths.put(path, parameters);
            });
    return paths;
  }

  private Map<String, Set<String>> served() {
    Map<String, Set<String>> paths = new TreeMap<>();
    try (CurrentRelease none =
            CurrentRelease.watch(new ReleaseStore(folder), Duration.ofHours(1), 1 << 20);
        ChartFiles files = new ChartFiles();
        Meters meters = new Meters(none)) {
      for (Resource resource : Resources.all(none, RuleShelf.EMPTY, files, meters, Door.NONE)) {
        if (!data(resource)) {
          continue;
        }
        Set<String> parameters = new TreeSet<>();
        parameters.add("method " + method(resource));
        Asked.parameters(resource).forEach(name -> parameters.add("query " + name));
        Matcher parts = PART.matcher(resource.path());
        while (parts.find()) {
          parameters.add("path " + parts.group(1));
        }
        paths.computeIfAbsent(resource.path(), absent -> new TreeSet<>()).addAll(parameters);
      }
    }
    return paths;
  }

  private static String method(Resource resource) {
    if (resource instanceof Resource.Changing<?> changing) {
      return changing.method().name().toLowerCase(Locale.ROOT);
    }
    return resource instanceof Resource.Posted<?> ? "post" : "get";
  }

  /** Pages, styles, scripts and icons are no part of the data API. */
  private static boolean data(Resource resource) {
    return resource.path().startsWith("/v1/")
        || List.of("/openapi.json", "/health", "/metrics", "/oembed").contains(resource.path());
  }
}
