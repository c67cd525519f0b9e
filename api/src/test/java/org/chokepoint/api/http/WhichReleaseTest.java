package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.api.store.RichRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhichReleaseTest {
  private final RunningApi api;

  WhichReleaseTest(@TempDir Path folder) {
    this.api = RunningApi.with(folder, RichRows.rows());
  }

  @AfterAll
  void stop() {
    api.close();
  }

  private static final String LATER = "20261123T000000Z-00000000";

  @BeforeAll
  void publishAnother() {
    api.publish(LATER, "2026-11-23T00:00:00Z", RichRows.rows());
  }

  private String release(String query) {
    return api.json("/v1/values?limit=1&" + query).at("/release").asText();
  }

  @Test
  void asOfReadsWhatWasTheNewestThen() {
    assertThat(release("")).isEqualTo(LATER);
    assertThat(release("asOf=2026-11-22")).isEqualTo(RunningApi.RELEASE);
    assertThat(release("asOf=2026-11-22T06:15:01Z")).isEqualTo(RunningApi.RELEASE);
    assertThat(release("asOf=2026-11-22T23:59:59%2B00:00")).isEqualTo(RunningApi.RELEASE);
    assertThat(release("asOf=2026-11-23")).isEqualTo(LATER);
    assertThat(release("asOf=2030-01-01")).isEqualTo(LATER);
  }

  @Test
  void beforeTheFirstReleaseTheEarliestIsNamed() {
    HttpResponse<String> response = api.get("/v1/values?asOf=2026-11-22T06:15:00Z");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains(RunningApi.RELEASE, "2026-11-22T06:15:01Z");
  }

  @Test
  void whatIsNoTimeOrGivenTwiceIsRefused() {
    for (String query :
        List.of("asOf=yesterday", "asOf=2026-13-01", "asOf=2026-11-22&release=" + LATER)) {
      assertThat(api.get("/v1/values?" + query).statusCode()).as(query).isEqualTo(400);
    }
  }

  @Test
  void aCursorBelongsToItsReleaseAndFilters() {
    String cursor = api.json("/v1/values?measure=hhi&limit=3").at("/next").asText();
    assertThat(cursor).doesNotContain(LATER).matches("[A-Za-z0-9_-]+");
    assertThat(api.get("/v1/values?measure=hhi&limit=5&cursor=" + cursor).statusCode())
        .isEqualTo(200);
    assertThat(api.get("/v1/values?measure=cr3&cursor=" + cursor).body())
        .contains("of a question with other filters");
    assertThat(
            api.get("/v1/values?measure=hhi&release=" + RunningApi.RELEASE + "&cursor=" + cursor)
                .body())
        .contains("cursor is of release");
    assertThat(api.get("/v1/verdicts?cursor=!!!").statusCode()).isEqualTo(400);
  }
}
