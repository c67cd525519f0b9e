package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chokepoint.api.store.RichRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of openapi.json, in every media type it names, against the running server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {
  private static final String JSON = "application/json";

  /** What stands in for the parts of a path. */
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("/oembed", "/oembed?url=http%3A%2F%2F127.0.0.1%3A@PORT@%2Fcharts%2Fmarket-hhi"),
          Map.entry(
              "/oembed text/xml",
              "/oembed?format=xml&url=http%3A%2F%2F127.0.0.1%3A@PORT@%2Fcharts%2Fmarket-hhi"),
          Map.entry("/feeds/markets/{id}.atom", "/feeds/markets/kr_messenger.atom"),
          Map.entry("/v1/alerts/{id}", "/v1/alerts/" + SampleAlerts.ID),
          Map.entry("/v1/charts/{id}.csv", "/v1/charts/market-hhi.csv"),
          Map.entry("/v1/charts/{id}.json", "/v1/charts/market-hhi.json"),
          Map.entry("/v1/charts/{id}.svg", "/v1/charts/market-hhi.svg"),
          Map.entry("/v1/charts/{id}.zip", "/v1/charts/market-hhi.zip"),
          Map.entry("/v1/charts/{id}.png", "/v1/charts/failure-rank.png?dataset=korea"),
          Map.entry("/v1/cuts", "/v1/cuts?target=talk"),
          Map.entry("/v1/datasets/{id}", "/v1/datasets/korea"),
          Map.entry("/v1/failures/{node}", "/v1/failures/pangyo"),
          Map.entry("/v1/failures/{node}/explain", "/v1/failures/pangyo/explain?dataset=korea"),
          Map.entry("/v1/firms/{id}", "/v1/firms/kakaotalk"),
          Map.entry("/v1/incidents/{id}", "/v1/incidents/fire"),
          Map.entry("/v1/markets/{id}", "/v1/markets/kr_messenger"),
          Map.entry("/v1/measures/{id}", "/v1/measures/hhi"),
          Map.entry("/v1/releases/{id}", "/v1/releases/" + RunningApi.RELEASE),
          Map.entry("/v1/rules/{id}", "/v1/rules/KR-DOM-CR1"),
          Map.entry("/v1/runs/{id}", "/v1/runs/@RUN@"),
          Map.entry("/v1/runs/{id}/log", "/v1/runs/@RUN@/log"),
          Map.entry("/v1/runs/{id}/events", "/v1/runs/@RUN@/events"),
          Map.entry("/v1/runs/{id}/retry", "/v1/runs/@RUN@/retry"),
          Map.entry("/v1/runs/{id}/cancel", "/v1/runs/@WAITING@/cancel"),
          Map.entry(
              "/v1/schedules/next", "/v1/schedules/next?cron=30+2+*+*+*&zone=Europe/Brussels"),
          Map.entry("/v1/schedules/{name}", "/v1/schedules/daily"),
          Map.entry("/v1/schedules/{name}/next", "/v1/schedules/daily/next"),
          Map.entry("/v1/schedules/{name}/pause", "/v1/schedules/daily/pause"),
          Map.entry("/v1/schedules/{name}/resume", "/v1/schedules/daily/resume"),
          Map.entry("/v1/schedules/{name}/run", "/v1/schedules/daily/run"),
          Map.entry("/v1/search", "/v1/search?q=kakao"),
          Map.entry(
              "/v1/values/explain",
              "/v1/values/explain?dataset=korea&subject=kr_messenger&period=2022&basis=users_mau"),
          Map.entry(
              "/v1/what-if/merger", "/v1/what-if/merger?market=kr_messenger&firms=kakaotalk,line"),
          Map.entry("/v1/what-if/outage", "/v1/what-if/outage?fail=pangyo"),
          Map.entry(
              "/v1/what-if/remedy",
              "/v1/what-if/remedy?fail=pangyo&remedies=second-site:Auth:dc2"));

  private final RunningApi api;

  private final OperationsFixture operations;

  ContractTest(@TempDir Path folder) {
    this.operations = new OperationsFixture(folder);
    this.api = RunningApi.with(folder, RichRows.rows(), Throttle.STANDARD, operations.door());
  }

  @BeforeAll
  void publishAnother() {
    operations.cancelledRun();
    operations.waitingRun();
    operations.schedule("daily");
    List<org.chokepoint.api.store.StoredRow> rows = new ArrayList<>(RichRows.rows());
    rows.removeIf(row -> "cr3".equals(row.cells().get("measure")));
    rows.removeIf(row -> row.cells().containsValue("line"));
    api.publish("20261123T000000Z-00000000", "2026-11-23T00:00:00Z", rows);
    api.publish("20261124T000000Z-00000000", "2026-11-24T00:00:00Z", RichRows.rows());
  }

  @AfterAll
  void stop() {
    api.close();
    operations.close();
  }

  static Stream<Arguments> readings() {
    List<Arguments> all = new ArrayList<>();
    OpenApiAnswers.DOCUMENT
        .get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .at("/get/responses/200/content")
                    .fieldNames()
                    .forEachRemaining(type -> all.add(Arguments.of(path.getKey(), type))));
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("readings")
  void everyReadingIsAnsweredInEveryTypeAsDescribed(String path, String type) {
    String address = address(PARTS.getOrDefault(path + " " + type, PARTS.getOrDefault(path, path)));
    HttpResponse<byte[]> response = api.bytes(address, "Accept", type);
    assertThat(response.statusCode()).as(text(response)).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    JsonNode answer =
        OpenApiAnswers.DOCUMENT.at("/paths/" + OpenApiAnswers.escaped(path) + "/get/responses/200");
    answer
        .path("headers")
        .fields()
        .forEachRemaining(
            header -> {
              if (header.getValue().path("required").asBoolean(true)) {
                checkHeader(address, type, header.getKey(), response);
              }
            });
    check(
        type, answer.at("/content/" + OpenApiAnswers.escaped(type) + "/schema"), response, address);
  }

  private String address(String form) {
    return form.replace("@PORT@", String.valueOf(api.address().getPort()))
        .replace("@RUN@", operations.cancelledRun())
        .replace("@WAITING@", operations.waitingRun());
  }

  /** A file's name comes with files, and only lists depend on request headers. */
  private static void checkHeader(
      String address, String type, String name, HttpResponse<byte[]> response) {
    if (!name.equals("Content-Disposition") || !type.equals(JSON)) {
      assertThat(response.headers().firstValue(name)).as(address + " " + name).isPresent();
    }
  }

  private static void check(
      String type, JsonNode schema, HttpResponse<byte[]> response, String address) {
    switch (type) {
      case JSON -> OpenApiAnswers.checkJson(schema, RunningApi.parse(text(response)), address);
      case "application/x-ndjson" ->
          text(response)
              .lines()
              .forEach(line -> OpenApiAnswers.checkJson(schema, RunningApi.parse(line), address));
      case "application/vnd.apache.parquet" ->
          assertThat(text(response)).startsWith("PAR1").endsWith("PAR1");
      case "text/xml" -> OpenApiAnswers.checkXml(schema, response.body(), address);
      default -> assertThat(response.body()).isNotEmpty();
    }
  }

  @Test
  void theColumnsOfCsvAreTheMembersOfJson() {
    readings()
        .map(Arguments::get)
        .filter(given -> given[1].equals("application/x-ndjson"))
        .map(given -> String.valueOf(given[0]))
        .forEach(
            path -> {
              String row =
                  OpenApiAnswers.DOCUMENT
                      .at("/paths/" + OpenApiAnswers.escaped(path) + "/get/responses/200/content")
                      .at("/application~1x-ndjson/schema/$ref")
                      .asText();
              List<String> members = new ArrayList<>();
              OpenApiAnswers.DOCUMENT
                  .at(row.substring(1) + "/properties")
                  .fieldNames()
                  .forEachRemaining(members::add);
              String csv = text(api.bytes(PARTS.getOrDefault(path, path), "Accept", "text/csv"));
              assertThat(csv.lines().findFirst().orElse(""))
                  .as(path)
                  .isEqualTo(String.join(",", members));
            });
  }

  static Stream<Arguments> postings() {
    List<Arguments> all = new ArrayList<>();
    OpenApiAnswers.DOCUMENT
        .get("paths")
        .fields()
        .forEachRemaining(
            path -> {
              for (String method : List.of("post", "put")) {
                JsonNode post = path.getValue().path(method);
                if (!post.isMissingNode()) {
                  all.add(Arguments.of(path.getKey(), method, post));
                }
              }
            });
    return all.stream();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("postings")
  void everyRequestWithABodyIsAnsweredAsDescribed(String path, String method, JsonNode post) {
    JsonNode example = post.at("/requestBody/content/application~1json/example");
    String body = example.isMissingNode() ? "{}" : example.toString();
    String address =
        method.equals("post") && path.contains("what-if") ? path : PARTS.getOrDefault(path, path);
    HttpResponse<String> response =
        api.send(
            api.request(address(address))
                .header("Content-Type", JSON)
                .method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofString(body))
                .build());
    String status = post.path("responses").fieldNames().next();
    assertThat(response.statusCode()).as(response.body()).isEqualTo(Integer.parseInt(status));
    OpenApiAnswers.checkJson(
        post.at("/responses/" + status + "/content/application~1json/schema"),
        RunningApi.parse(response.body()),
        path);
  }

  @Test
  void problemsAreAsDescribed() {
    JsonNode schema =
        OpenApiAnswers.DOCUMENT.at(
            "/components/responses/Problem/content/application~1problem+json/schema");
    for (String path :
        List.of("/v1/values?measur=hhi", "/v1/values?measure=hhy", "/v1/valuez", "/v1/cuts")) {
      OpenApiAnswers.checkJson(schema, RunningApi.parse(api.get(path).body()), path);
    }
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
