package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.api.store.DemoRows.KOREA;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.api.store.DemoRows;
import org.chokepoint.api.store.StoredRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What-if and explanations on the running server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfTest {
  private static final String RELEASE = "20261123T061501Z-5d6e7f80";

  private final RunningApi api;

  WhatIfTest(@TempDir Path folder) {
    this.api = RunningApi.withDemo(folder);
  }

  @BeforeAll
  void moreRows() {
    api.publish(RELEASE, rows());
  }

  @AfterAll
  void stop() {
    api.close();
  }

  private static List<StoredRow> rows() {
    List<StoredRow> rows = new ArrayList<>(DemoRows.rows());
    rows.add(share("kakao", "60"));
    rows.add(share("line", "25"));
    rows.add(share("telegram", "15"));
    rows.add(
        KOREA.row("affiliation").with("firm_id", "line", "parent_id", "ly", "from", "2020-01-01"));
    rows.add(KOREA.result("kr_messenger", "hhi", 4450.0).with("basis", "revenue"));
    rows.add(KOREA.source("s1", "Yearbook", "Office"));
    for (String service : List.of("talk", "taxi", "pay")) {
      rows.add(KOREA.dependency(service, "Auth").with("group_id", "login"));
    }
    rows.add(KOREA.dependency("Auth", "pangyo").with("group_id", "site"));
    rows.add(
        KOREA.incident("fire", "Fire").with("start", "2022-10-15T15:19", "trigger_node", "pangyo"));
    return rows;
  }

  private static StoredRow share(String firm, String value) {
    return KOREA.share("kr_messenger", firm, value).with("basis", "revenue", "source_id", "s1");
  }

  @Test
  void aMergerIsAnsweredWithPermalinkReleaseAndLimits() {
    JsonNode answer = api.json("/v1/what-if/merger?market=kr_messenger&firms=kakao,line");
    assertThat(answer.at("/release").asText()).isEqualTo(RELEASE);
    assertThat(answer.at("/measures/0/measure").asText()).isEqualTo("hhi");
    assertThat(answer.at("/measures/0/before/value").asDouble()).isEqualTo(4450);
    assertThat(answer.at("/measures/0/delta/value").asDouble()).isEqualTo(3000);
    assertThat(answer.at("/measures/0/before/low").isNull()).isTrue();
    assertThat(answer.at("/permalink").asText())
        .isEqualTo(
            "/what-if/merger?market=kr_messenger&dataset=korea&period=2022&region=all"
                + "&basis=revenue&lens=group&firms=kakao,ly");
    assertThat(answer.at("/limits/firms").asInt()).isEqualTo(20);
    assertThat(answer.at("/warnings/0/en").asText()).contains("line belongs to ly");
  }

  @Test
  void anOutageIsAnsweredWithRemediesAndSuggestions() {
    JsonNode answer =
        api.json(
            "/v1/what-if/outage?fail=pangyo&restore=pangyo:12&suggest=1"
                + "&remedies=second-site:Auth:dc2");
    assertThat(answer.at("/at").asText()).isEqualTo("2022-10-15T15:19");
    assertThat(answer.at("/people/curve/0/low").asDouble()).isEqualTo(47_000_000);
    assertThat(answer.at("/people/curve/0/high").asDouble()).isEqualTo(82_000_000);
    assertThat(answer.at("/lost/service_hours").asDouble()).isEqualTo(12 * 82_000_000.0);
    assertThat(answer.at("/remedied/comparison/saved")).hasSize(4);
    assertThat(answer.at("/suggestions/steps/0/change").asText())
        .isEqualTo("extra-provider:Auth:site:another site of Auth");
    assertThat(answer.at("/semantics").asText()).isEqualTo("steady");
  }

  @Test
  void aRemedyAloneIsCompared() {
    JsonNode answer = api.json("/v1/what-if/remedy?fail=pangyo&remedies=second-site:Auth:dc2");
    assertThat(answer.at("/measures/0/before").asDouble()).isEqualTo(5);
    assertThat(answer.at("/measures/0/after").asDouble()).isEqualTo(1);
  }

  @Test
  void aValueIsExplainedFromItsShares() {
    JsonNode answer =
        api.json("/v1/values/explain?dataset=korea&subject=kr_messenger&period=2022&basis=revenue");
    assertThat(answer.at("/substituted").asText())
        .isEqualTo("10000 * ((60/100)^2 + (25/100)^2 + (15/100)^2)");
    assertThat(answer.at("/recomputed/same").asBoolean()).isTrue();
    assertThat(answer.at("/provenance/code_version").asText()).isEqualTo("test");
    assertThat(answer.at("/sources/0/title").asText()).isEqualTo("Yearbook");
    assertThat(answer.at("/files/0/sha256").asText()).isEqualTo("cd");
  }

  @Test
  void aFailureIsExplainedFromWhatFalls() {
    JsonNode answer = api.json("/v1/failures/pangyo/explain?dataset=korea");
    assertThat(answer.at("/substituted").asText()).isEqualTo("47000000 + 22000000 + 13000000");
    assertThat(answer.at("/recomputed/same").asBoolean()).isTrue();
    assertThat(answer.at("/fallen/0/path")).hasSize(3);
  }

  @Test
  void faultsAreProblemsWithTheNearestNames() {
    HttpResponse<String> unknown =
        api.get("/v1/what-if/merger?market=kr_mesenger&firms=kakao,line");
    assertThat(unknown.statusCode()).isEqualTo(404);
    JsonNode problem = RunningApi.parse(unknown.body());
    assertThat(problem.at("/parameter").asText()).isEqualTo("market");
    assertThat(problem.at("/nearest/0").asText()).isEqualTo("kr_messenger");

    HttpResponse<String> several = api.get("/v1/what-if/outage?at=noon&restore=x");
    assertThat(several.statusCode()).isEqualTo(400);
    assertThat(RunningApi.parse(several.body()).at("/detail").asText()).contains("NODE:HOURS");

    HttpResponse<String> over = api.get("/v1/what-if/outage?fail=pangyo&until=99999");
    assertThat(over.statusCode()).isEqualTo(422);
    assertThat(RunningApi.parse(over.body()).at("/detail").asText())
        .isEqualTo("99,999 hours, at most 8,760 are computed at once; ask for less");

    assertThat(api.get("/v1/what-if/merger?markt=x").statusCode()).isEqualTo(400);
    assertThat(api.get("/v1/values/explain?dataset=korea").statusCode()).isEqualTo(400);
    assertThat(api.get("/v1/failures/pangy/explain?dataset=korea").statusCode()).isEqualTo(404);
  }

  @Test
  void bodiesAskTheSameAsAddresses() {
    String merger = "/v1/what-if/merger";
    assertThat(posted(merger, "{\"market\":\"kr_messenger\",\"firms\":[\"kakao\",\"line\"]}"))
        .isEqualTo(api.json(merger + "?market=kr_messenger&firms=kakao,line"));
    String outage = "/v1/what-if/outage";
    assertThat(
            posted(
                outage,
                "{\"dataset\":\"korea\",\"fail\":[\"pangyo\"],\"at\":\"2022-10-15T15:19\","
                    + "\"restore\":{\"pangyo\":12}}"))
        .isEqualTo(
            api.json(outage + "?dataset=korea&fail=pangyo&at=2022-10-15T15:19&restore=pangyo:12"));
    String remedy = "/v1/what-if/remedy";
    assertThat(posted(remedy, "{\"fail\":[\"pangyo\"],\"remedies\":[\"second-site:Auth:dc2\"]}"))
        .isEqualTo(api.json(remedy + "?fail=pangyo&remedies=second-site:Auth:dc2"));
  }

  private JsonNode posted(String path, String body) {
    HttpResponse<String> answer =
        api.send(
            api.request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return RunningApi.parse(answer.body());
  }

  @Test
  void answersHaveExactlyTheDescribedMembers() throws Exception {
    JsonNode document;
    try (var in = WhatIfTest.class.getResourceAsStream("openapi.json")) {
      document = new JsonMapper().readTree(in);
    }
    check(document, "MergerAnswer", "/v1/what-if/merger?market=kr_messenger&firms=kakao,line");
    check(
        document,
        "OutageAnswer",
        "/v1/what-if/outage?fail=pangyo&suggest=1&remedies=second-site:Auth:dc2");
    check(document, "RemedyAnswer", "/v1/what-if/remedy?fail=pangyo&remedies=dispersal:Auth");
    check(
        document,
        "Explanation",
        "/v1/values/explain?dataset=korea&subject=kr_messenger&period=2022&basis=revenue");
    check(document, "FailureExplanation", "/v1/failures/pangyo/explain?dataset=korea");
  }

  private void check(JsonNode document, String schema, String path) {
    check(document, document.at("/components/schemas/" + schema), api.json(path), path);
  }

  private static void check(JsonNode document, JsonNode schema, JsonNode value, String where) {
    if (schema.has("$ref")) {
      check(document, document.at(schema.get("$ref").asText().substring(1)), value, where);
    } else if (schema.has("anyOf") && !value.isNull()) {
      check(document, schema.at("/anyOf/0"), value, where);
    } else if (schema.has("properties")) {
      assertThat(names(value)).as(where).isEqualTo(names(schema.get("properties")));
      schema
          .get("properties")
          .fields()
          .forEachRemaining(
              member ->
                  check(
                      document,
                      member.getValue(),
                      value.get(member.getKey()),
                      where + "/" + member.getKey()));
    } else if (schema.has("items")) {
      value.forEach(item -> check(document, schema.get("items"), item, where + "[]"));
    } else if (schema.at("/type").asText().equals("number")) {
      assertThat(value.isNumber()).as(where).isTrue();
    } else if (schema.at("/type").asText().equals("string")) {
      assertThat(value.isTextual()).as(where).isTrue();
    }
  }

  private static Set<String> names(JsonNode node) {
    Set<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
