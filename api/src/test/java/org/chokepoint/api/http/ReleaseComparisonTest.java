package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.api.store.RichRows;
import org.chokepoint.api.store.StoredRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page and the data of a comparison, and of the runs, tell the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseComparisonTest {
  private static final String LATER = "20261124T000000Z-00000000";

  private final RunningApi api;

  ReleaseComparisonTest(@TempDir Path folder) {
    this.api = RunningApi.with(folder, RichRows.rows());
    List<StoredRow> rows = RichRows.corrected();
    api.publish(LATER, "2026-11-24T00:00:00Z", rows);
  }

  @AfterAll
  void stop() {
    api.close();
  }

  @Test
  void thePageCountsWhatTheDataLists() {
    String pair = "from=" + RunningApi.RELEASE + "&to=" + LATER;
    JsonNode values = api.json("/v1/releases/diff?limit=1000&" + pair).at("/values");
    String page = api.get("/releases?lang=en&" + pair).body();
    assertThat(page).contains("0.9850").contains("0.9000");
    assertThat(page.split("<td>changed</td>", -1))
        .hasSize(1 + count(values.findValuesAsText("difference"), "changed"));
    assertThat(page.split("<td>gone</td>", -1))
        .hasSize(1 + count(values.findValuesAsText("difference"), "vanished"));
    assertThat(page.replaceAll("\\s*\\R\\s*", ""))
        .contains("<td>share</td><td class=\"number\">1</td><td class=\"number\">2</td>");
  }

  private static int count(List<String> words, String word) {
    return (int) words.stream().filter(word::equals).count();
  }

  @Test
  void aRunSaysOnThePageWhatItSaysAsData() throws IOException {
    Path runs = api.home().path().resolve("runs");
    Path broken = Files.createDirectories(runs.resolve("20261121T101500000Z-dead"));
    Files.writeString(
        broken.resolve("manifest.json"),
        "{\"trigger\": \"schedule\", \"seconds\": {\"ingest\": 1.25, \"failures\": 2.5}}");
    Files.writeString(
        Files.createDirectories(runs.resolve("20261120T101500000Z-cut")).resolve("manifest.json"),
        "{\"seconds\": {");
    JsonNode failed = api.json("/v1/runs?state=failed").at("/runs");
    assertThat(failed.findValuesAsText("id"))
        .containsExactly("20261121T101500000Z-dead", "20261120T101500000Z-cut");
    assertThat(failed.at("/0/trigger").asText()).isEqualTo("schedule");
    assertThat(failed.at("/0/seconds").asDouble()).isEqualTo(3.75);
    assertThat(failed.at("/1/schedule").asText()).isEqualTo("manual");
    assertThat(failed.at("/1/seconds").isNull()).isTrue();
    assertThat(api.json("/v1/runs/20261121T101500000Z-dead").at("/steps/ingest").asDouble())
        .isEqualTo(1.25);
    String page = api.get("/runs?state=failed&lang=en").body();
    assertThat(page)
        .contains("21 November 2026, 10:15 UTC")
        .contains("<td>schedule</td>")
        .contains("<td class=\"number\">3.8</td>")
        .contains("20261120T101500000Z-cut");
  }

  @Test
  void aChartTakesTheTimeOfItsRelease() {
    assertThat(api.get("/v1/charts/market-hhi.csv?asOf=2026-11-22").body())
        .isEqualTo(api.get("/v1/charts/market-hhi.csv?release=" + RunningApi.RELEASE).body());
    assertThat(api.get("/charts/market-hhi?asOf=2026-11-22").statusCode()).isEqualTo(200);
  }

  @Test
  void aBrowserOfAnotherSiteMayReadTheNotice() {
    assertThat(
            api.get("/v1/values").headers().firstValue("Access-Control-Expose-Headers").orElse(""))
        .contains("Chokepoint-Notice");
  }
}
