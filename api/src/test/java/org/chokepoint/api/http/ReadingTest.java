package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.api.store.DemoRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {
  private final RunningApi api;

  ReadingTest(@TempDir Path folder) {
    this.api = RunningApi.withDemo(folder);
  }

  @BeforeAll
  void isServing() {
    assertThat(api.json("/health").at("/status").asText()).isEqualTo("ok");
  }

  @AfterAll
  void stop() {
    api.close();
  }

  @Test
  void aValueAnIntervalAndAReasonEachKeepTheirForm() {
    JsonNode value = api.json("/v1/values?market=kr_messenger&period=2022&measure=hhi&lens=group");
    assertThat(value.at("/release").asText()).isEqualTo(RunningApi.RELEASE);
    assertThat(value.at("/values")).hasSize(1);
    assertThat(value.at("/values/0/subject").asText()).isEqualTo("kr_messenger");
    assertThat(value.at("/values/0/value").isDouble()).isTrue();
    assertThat(value.at("/values/0/value").asDouble()).isEqualTo(8836.0);
    assertThat(value.at("/values/0/low").isNull()).isTrue();
    assertThat(value.at("/next").isNull()).isTrue();
    JsonNode interval = api.json("/v1/values?market=kr_taxi&period=2022&measure=hhi&lens=group");
    assertThat(interval.at("/values/0/value").isNull()).isTrue();
    assertThat(interval.at("/values/0/high").asDouble()).isEqualTo(8120.0);
    JsonNode none =
        api.json("/v1/values?market=kr_taxi&period=2022&measure=hhi_normalised&lens=firm");
    assertThat(none.at("/values/0/reason").asText()).isEqualTo("the number of firms is not known");
  }

  @Test
  void everyFilterNarrows() {
    assertThat(api.json("/v1/values").at("/values")).hasSize(20);
    assertThat(api.json("/v1/values?dataset=korea").at("/values")).hasSize(20);
    assertThat(api.json("/v1/values?dataset=drill").at("/values")).isEmpty();
    assertThat(api.json("/v1/values?basis=users_mau&region=all").at("/values")).hasSize(20);
    assertThat(api.json("/v1/values?basis=revenue").at("/values")).isEmpty();
    assertThat(api.json("/v1/values?region=").at("/values")).hasSize(20);
    assertThat(api.json("/v1/values?measure=cr4").at("/values")).isEmpty();
  }

  @Test
  void pagesJoinToTheWholeInOrder() {
    JsonNode whole = api.json("/v1/values");
    List<JsonNode> paged = new ArrayList<>();
    Optional<String> next = Optional.of("/v1/values?limit=7");
    while (next.isPresent()) {
      JsonNode page = api.json(next.get());
      page.at("/values").forEach(paged::add);
      next =
          Optional.of(page.at("/next"))
              .filter(JsonNode::isTextual)
              .map(cursor -> "/v1/values?limit=7&cursor=" + cursor.asText());
    }
    assertThat(paged).containsExactlyElementsOf(whole.at("/values"));
  }

  @Test
  void aCursorStaysInItsRelease() {
    JsonNode first = api.json("/v1/values?limit=7");
    api.publish("20261123T000000Z-00000000", List.of());
    JsonNode second = api.json("/v1/values?limit=100&cursor=" + first.at("/next").asText());
    assertThat(second.at("/release").asText()).isEqualTo(RunningApi.RELEASE);
    assertThat(second.at("/values")).hasSize(13);
    api.publish("20261124T000000Z-00000000", DemoRows.rows());
  }

  @Test
  void verdictsNameTheUndertakings() {
    JsonNode verdicts = api.json("/v1/verdicts?market=kr_messenger&rule=KR-DOM-1").at("/verdicts");
    assertThat(verdicts).hasSize(1);
    assertThat(verdicts.at("/0/verdict").asText()).isEqualTo("met");
    assertThat(verdicts.at("/0/undertakings/0").asText()).isEqualTo("Kakao");
  }

  @Test
  void failuresComeWorstFirst() {
    JsonNode failures = api.json("/v1/failures");
    assertThat(failures.at("/failures").findValuesAsText("node"))
        .containsExactly("pangyo", "Auth", "pay", "talk", "taxi");
    assertThat(failures.at("/failures/0/failed_nodes").asLong()).isEqualTo(5);
    assertThat(failures.at("/failures/0/lost_share").asDouble()).isEqualTo(1.0);
    assertThat(api.get("/v1/failures?limit=1").body())
        .contains("\"lost_weight\":82000000.0,\"lost_share\":1.0");
    assertThat(api.json("/v1/failures?semantics=black-start").at("/failures")).hasSize(1);
    assertThat(api.json("/v1/failures?dataset=korea&limit=2").at("/failures")).hasSize(2);
  }

  @Test
  void aFailureIsWitnessed() {
    JsonNode failure = api.json("/v1/failures/pangyo");
    assertThat(failure.at("/down").toString())
        .isEqualTo("[\"pangyo\",\"Auth\",\"pay\",\"talk\",\"taxi\"]");
    assertThat(failure.at("/failed_nodes").asLong()).isEqualTo(5);
    assertThat(failure.at("/reason").isNull()).isTrue();
    assertThat(api.json("/v1/failures/pangyo?semantics=black-start").at("/reason").asText())
        .startsWith("of a large graph");
    JsonNode talk = failure.at("/witness/2");
    assertThat(talk.toString())
        .isEqualTo(
            "{\"node\":\"talk\",\"group\":\"login\",\"required\":1,\"up\":0,"
                + "\"because\":[\"Auth\",\"pangyo\"],\"path\":[\"pangyo\",\"Auth\",\"talk\"],"
                + "\"evidence\":\"stated\"}");
    assertThat(api.json("/v1/failures/Auth?dataset=korea").at("/down")).hasSize(4);
  }

  @Test
  void datasetsMarketsMeasuresAndReleasesDescribeThemselves() {
    JsonNode datasets = api.json("/v1/datasets").at("/datasets");
    assertThat(datasets.findValuesAsText("dataset")).containsExactly("drill", "korea");
    assertThat(datasets.at("/1/rows_rejected").asLong()).isEqualTo(3);
    assertThat(datasets.at("/1/files/0/rows_accepted").asLong()).isEqualTo(117);
    JsonNode markets = api.json("/v1/markets?dataset=korea").at("/markets");
    assertThat(markets.at("/1/market").asText()).isEqualTo("kr_taxi");
    assertThat(markets.at("/1/periods").toString()).isEqualTo("[\"2021\",\"2022\"]");
    assertThat(markets.at("/1/multi_homing").asBoolean()).isTrue();
    JsonNode measures = api.json("/v1/measures").at("/measures");
    assertThat(measures.at("/0/measure").asText()).isEqualTo("hhi");
    assertThat(measures.at("/0/sources")).isNotEmpty();
    JsonNode releases = api.json("/v1/releases").at("/releases");
    assertThat(releases.findValuesAsText("release")).contains(RunningApi.RELEASE);
  }

  @Test
  void theSameAddressIsNotSentTwice() {
    HttpResponse<String> first = api.get("/v1/values?release=" + RunningApi.RELEASE);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).contains(RunningApi.RELEASE);
    HttpResponse<String> again =
        api.send(
            api.request("/v1/values?release=" + RunningApi.RELEASE)
                .header("If-None-Match", "\"other\", " + tag)
                .build());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    HttpResponse<String> other =
        api.send(api.request("/v1/values").header("If-None-Match", "\"other\"").build());
    assertThat(other.statusCode()).isEqualTo(200);
  }

  @Test
  void chartsArePictures() {
    HttpResponse<String> svg = api.get("/v1/charts/market-hhi.svg?lens=group");
    assertThat(svg.statusCode()).as(svg.body()).isEqualTo(200);
    assertThat(svg.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
    assertThat(svg.body()).startsWith("<svg").contains("Mobile messengers");
    HttpResponse<String> png = api.get("/v1/charts/failure-rank.png?dataset=korea&width=400");
    assertThat(png.statusCode()).isEqualTo(200);
    assertThat(png.body()).contains("PNG");
  }

  @Test
  void metricsCountByResource() {
    api.get("/v1/failures/pangyo");
    assertThat(api.get("/metrics").body())
        .contains(
            "chokepoint_http_requests_seconds_count{path=\"/v1/failures/{node}\",status=\"200\"}")
        .contains("chokepoint_release_memory_bytes");
  }

  @Test
  void everyAnswerForbidsWhatAPageDoesNotNeed() {
    for (String path : List.of("/", "/v1/values", "/nowhere", "/chokepoint.css")) {
      HttpResponse<String> response = api.get(path);
      assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .startsWith("default-src 'none'");
      assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }
  }
}
