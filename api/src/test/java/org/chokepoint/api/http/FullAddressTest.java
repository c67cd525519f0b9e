package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.api.Resources;
import org.chokepoint.api.chart.ChartFiles;
import org.chokepoint.api.data.RuleShelf;
import org.chokepoint.api.operation.Door;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.ReleaseStore;
import org.chokepoint.api.store.RichRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same server under two names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullAddressTest {
  private final RunningApi api;

  FullAddressTest(@TempDir Path folder) {
    this.api = RunningApi.with(folder, RichRows.rows());
  }

  @AfterAll
  void stop() {
    api.close();
  }

  private String body(String host, String path) {
    String address = "http://" + host + ":" + api.address().getPort();
    HttpResponse<String> response =
        api.send(api.request("/").uri(java.net.URI.create(address + path)).build());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }

  private double made() {
    return api.get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith("chokepoint_answers_total{how=\"made\"}"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/charts/market-hhi", "/embed/market-hhi"})
  void aPageWithFullAddressesHasThoseOfItsOwnHost(String path) {
    String first = body("127.0.0.1", path);
    String second = body("localhost", path);
    assertThat(first).contains("http://127.0.0.1:").doesNotContain("http://localhost:");
    assertThat(second).contains("http://localhost:").doesNotContain("http://127.0.0.1:");
    assertThat(body("127.0.0.1", path)).isEqualTo(first);
  }

  @Test
  void anEmbeddingHasTheAddressesOfTheHostThatWasAsked() {
    for (String host : List.of("127.0.0.1", "localhost", "127.0.0.1")) {
      String chart = "http://" + host + ":" + api.address().getPort() + "/charts/market-hhi";
      String url = URLEncoder.encode(chart, StandardCharsets.UTF_8);
      assertThat(body(host, "/oembed?url=" + url))
          .contains("http://" + host + ":")
          .doesNotContain(host.equals("localhost") ? "http://127.0.0.1:" : "http://localhost:");
    }
  }

  @Test
  void whatHasNoFullAddressesIsKeptOnceForAllHosts() {
    String first = body("127.0.0.1", "/v1/values?lens=group&limit=7");
    double made = made();
    assertThat(body("localhost", "/v1/values?lens=group&limit=7")).isEqualTo(first);
    assertThat(made()).isEqualTo(made);
  }

  /** Who does not declare full addresses is not told the host, so it cannot print another's. */
  @Test
  void noOtherAnswerNamesTheHost(@TempDir Path folder) {
    try (CurrentRelease none =
            CurrentRelease.watch(new ReleaseStore(folder), java.time.Duration.ofHours(1), 1 << 20);
        ChartFiles files = new ChartFiles();
        Meters meters = new Meters(none)) {
      assertThat(
              Resources.all(none, RuleShelf.EMPTY, files, meters, Door.NONE).stream()
                  .filter(Resource::fullAddresses)
                  .map(Resource::path))
          .containsExactlyInAnyOrder("/charts/{id}", "/embed/{id}", "/oembed");
    }
    String host = "localhost:" + api.address().getPort();
    for (String path :
        List.of("/", "/markets", "/v1/charts", "/v1/datasets", "/api", "/releases")) {
      assertThat(body("localhost", path)).as(path).doesNotContain(host);
    }
  }
}
