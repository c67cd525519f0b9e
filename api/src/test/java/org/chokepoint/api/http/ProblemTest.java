package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.api.store.DemoRows;
import org.chokepoint.api.store.StoredDataset;
import org.chokepoint.api.store.StoredRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemTest {
  private final RunningApi api;

  ProblemTest(@TempDir Path folder) {
    this.api = RunningApi.withDemo(folder, ServerSettings.on(0), List.of(new Broken()));
  }

  /** A resource with a bug. */
  private record Broken() implements Resource.Standing {
    @Override
    public String path() {
      return "/broken";
    }

    @Override
    public List<String> parameters() {
      return List.of();
    }

    @Override
    public Answer answer(Question question) {
      throw new IllegalStateException("secret inside");
    }
  }

  @AfterAll
  void stop() {
    api.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/values?measur=hhi, 400, measur, measure",
    "/v1/values?measure=hhy, 404, measure, hhi",
    "/v1/values?market=kr_messanger, 404, market, kr_messenger",
    "/v1/values?dataset=koria, 404, dataset, korea",
    "/v1/values?lens=grup, 404, lens, group",
    "/v1/values?basis=revenu, 404, basis, revenue",
    "/v1/values?release=20261122T061501Z-1a2b3c4e, 404, release, 20261122T061501Z-1a2b3c4d",
    "/v1/failures/auth, 404, node, Auth",
    "/v1/failures?semantics=steddy, 404, semantics, steady",
    "/v1/charts/market-hh.svg, 404, id, market-hhi",
    "/v1/charts/market-hhi.svg?semantics=steady, 400, semantics, ''",
    "/v1/charts/market-hhi.svg?lens=grup, 400, '', ''",
    "/v1/values?period=2022-13, 400, period, ''",
    "/v1/values?limit=0, 400, limit, ''",
    "/v1/values?limit=ten, 400, limit, ''",
    "/v1/values?cursor=x, 400, cursor, ''",
    "/v1/values?lens=group&lens=firm, 400, lens, ''",
    "/v1/valuez, 404, '', /v1/values",
    "/v1/health, 404, '', /health",
  })
  void aProblemNamesParameterAndNearest(String path, int status, String parameter, String nearest) {
    HttpResponse<String> response = api.get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = RunningApi.parse(response.body());
    assertThat(problem.at("/type").asText()).startsWith("urn:chokepoint:problem:");
    assertThat(problem.at("/title").asText()).isNotEmpty();
    assertThat(problem.at("/status").asInt()).isEqualTo(status);
    assertThat(problem.at("/detail").asText()).isNotEmpty();
    assertThat(problem.at("/instance").asText()).isEqualTo(path.replaceFirst("\\?.*", ""));
    assertThat(problem.at("/parameter").asText()).isEqualTo(parameter);
    if (!nearest.isEmpty()) {
      assertThat(problem.at("/nearest/0").asText()).as(response.body()).isEqualTo(nearest);
    }
  }

  @Test
  void anotherMethodIsRefusedNamingTheAllowedOnes() {
    HttpResponse<String> response =
        api.send(api.request("/v1/values").POST(BodyPublishers.ofString("{}")).build());
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    assertThat(RunningApi.parse(response.body()).at("/title").asText())
        .isEqualTo("method not allowed");
  }

  @Test
  void headAnswersWithoutABody() {
    HttpResponse<String> response =
        api.send(api.request("/v1/values").method("HEAD", BodyPublishers.noBody()).build());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("ETag")).isPresent();
    assertThat(response.body()).isEmpty();
  }

  @Test
  void ourOwnBugSaysNothingOfTheInside() {
    HttpResponse<String> response = api.get("/broken");
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.body()).doesNotContain("secret").doesNotContain("Exception");
  }

  @Test
  void severalDatasetsWithFailuresMustBeToldApart() {
    List<StoredRow> rows = new ArrayList<>(DemoRows.rows());
    rows.add(new StoredDataset("drill").failure("d", 1, 1.0).with("weight", "nodes"));
    api.publish("20261125T000000Z-00000000", rows);
    String path = "/v1/failures?release=20261125T000000Z-00000000";
    HttpResponse<String> response = api.get(path);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(RunningApi.parse(response.body()).at("/nearest").toString())
        .isEqualTo("[\"drill\",\"korea\"]");
    assertThat(api.json(path.replace("?", "/d?")).at("/dataset").asText()).isEqualTo("drill");
    assertThat(api.json(path + "&dataset=drill").at("/failures")).hasSize(1);
  }

  @Test
  void withoutAReleaseEverythingSaysSo(@TempDir Path folder) {
    try (RunningApi empty = RunningApi.empty(folder)) {
      HttpResponse<String> health = empty.get("/health");
      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(RunningApi.parse(health.body()).at("/reasons/0").asText())
          .isEqualTo("no release yet; run ./chokepoint run");
      assertThat(empty.get("/v1/values").statusCode()).isEqualTo(503);
      assertThat(empty.get("/").statusCode()).isEqualTo(503);
      assertThat(empty.json("/v1/releases").at("/releases")).isEmpty();
    }
  }
}
