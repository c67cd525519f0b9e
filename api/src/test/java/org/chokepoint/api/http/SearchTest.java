package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.api.store.RichRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
  private final RunningApi api;

  SearchTest(@TempDir Path folder) {
    this.api = RunningApi.with(folder, RichRows.rows());
  }

  @AfterAll
  void stop() {
    api.close();
  }

  private List<String> ids(String words) {
    return api.json("/v1/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
        .at("/results")
        .findValuesAsText("id");
  }

  @ParameterizedTest
  @CsvSource({
    "KakaoTalk, kakaotalk",
    "kakaot, kakaotalk",
    "talk, talk",
    "linE caFE, line",
    "line cafe, line",
    "\uce74\uce74\uc624\ud1a1, kakaotalk",
    "\uce74\uce74\uc624\ud1a0, kakaotalk",
    "\uce74\uce74\uc624, kakao",
    "\u314b\u314b\u3147\u314c, kakaotalk",
    "\uce74\u314b\uc624, kakao",
    "\u3139\u3147, line",
    "hhi, hhi",
    "pangyo, pangyo",
    "messenger, kr_messenger",
  })
  void theBestIsFirst(String words, String id) {
    assertThat(ids(words)).as(words).isNotEmpty().first().isEqualTo(id);
  }

  @Test
  void allWordsMustStandInANameOrId() {
    assertThat(ids("kakao xyz")).isEmpty();
    assertThat(ids("")).isEmpty();
    assertThat(ids("%_*(")).isEmpty();
    assertThat(ids("\u314b\u314b\u3147\u314c\u314c")).isEmpty();
  }

  @Test
  void facetsCountWhatTheOtherChoicesWouldGive() {
    JsonNode all = api.json("/v1/search?q=kakao");
    assertThat(all.at("/facets/kind/firm").asLong()).isEqualTo(2);
    assertThat(all.at("/facets/kind/node").asLong()).isEqualTo(4);
    assertThat(all.at("/facets/dataset/korea").asLong()).isEqualTo(6);
    assertThat(all.at("/facets/country/KR").asLong()).isEqualTo(2);
    JsonNode firms = api.json("/v1/search?q=kakao&kind=firm");
    assertThat(firms.at("/results")).hasSize(2);
    assertThat(firms.at("/facets/kind/node").asLong()).isEqualTo(4);
    assertThat(firms.at("/facets/dataset/korea").asLong()).isEqualTo(2);
    assertThat(api.json("/v1/search?q=kakao&country=JP").at("/results")).isEmpty();
  }

  @Test
  void everyResultHasAnAddress() {
    for (JsonNode found : api.json("/v1/search?q=a&limit=1000").at("/results")) {
      String address = found.at("/address").asText();
      assertThat(api.get(address).statusCode())
          .as(address)
          .isIn(200, found.at("/kind").asText().equals("node") ? 404 : 200);
    }
  }

  @Test
  void longOrUnknownWordsAreRefused() {
    assertThat(api.get("/v1/search?q=" + "x".repeat(101)).statusCode()).isEqualTo(400);
    assertThat(api.get("/v1/search?q=x&kind=frm").body()).contains("did you mean 'firm'");
  }
}
