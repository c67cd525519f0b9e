package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.api.store.RichRows;
import org.chokepoint.api.store.StoredRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiffTest {
  private final RunningApi api;

  DiffTest(@TempDir Path folder) {
    this.api = RunningApi.with(folder, RichRows.rows());
  }

  @AfterAll
  void stop() {
    api.close();
  }

  @Test
  void aDifferenceSaysWhatChangedAndWhy() {
    List<StoredRow> rows = RichRows.corrected();
    String third = "20261124T000000Z-00000000";
    api.publish(third, "2026-11-24T00:00:00Z", rows);
    String pair = "from=" + RunningApi.RELEASE + "&to=" + third;
    JsonNode diff = api.json("/v1/releases/diff?" + pair + "&limit=1000");
    assertThat(diff.at("/values").findValuesAsText("difference"))
        .contains("changed", "vanished")
        .doesNotContain("appeared");
    JsonNode changed =
        api.json("/v1/releases/diff?" + pair + "&difference=changed").at("/values/0");
    assertThat(changed.at("/measure").asText()).isEqualTo("cr3");
    assertThat(changed.at("/value_before").asDouble()).isEqualTo(0.985);
    assertThat(changed.at("/value_after").asDouble()).isEqualTo(0.9);
    assertThat(changed.at("/change").asDouble()).isEqualTo(0.9 - 0.985);
    assertThat(diff.at("/causes/source_rows/share").toString())
        .isEqualTo("{\"changed\":1,\"vanished\":1}");
    JsonNode sources = api.json("/v1/releases/diff/sources?" + pair).at("/sources");
    assertThat(sources).hasSize(2);
    assertThat(sources.at("/0/key/firm_id").asText()).isEqualTo("kakaotalk");
    assertThat(sources.at("/0/before/value").asDouble()).isEqualTo(93.5);
    assertThat(sources.at("/0/after/value").asDouble()).isEqualTo(94);
    assertThat(
            api.json("/v1/releases/diff?from=" + third + "&to=" + RunningApi.RELEASE)
                .at("/values")
                .findValuesAsText("difference"))
        .contains("appeared");
    assertThat(api.get("/v1/releases/diff?from=x").statusCode()).isEqualTo(404);
  }
}
