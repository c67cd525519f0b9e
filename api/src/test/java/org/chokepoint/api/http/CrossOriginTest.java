package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.api.store.RichRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrossOriginTest {
  private final RunningApi api;

  CrossOriginTest(@TempDir Path folder) {
    this.api = RunningApi.with(folder, RichRows.rows());
  }

  @AfterAll
  void stop() {
    api.close();
  }

  private HttpResponse<String> options(String path) {
    return api.send(
        api.request(path)
            .method("OPTIONS", BodyPublishers.noBody())
            .header("Access-Control-Request-Method", "GET")
            .build());
  }

  @Test
  void anySiteMayReadTheDataAndItsHeaders() {
    for (String path : List.of("/v1/values", "/v1/values.csv", "/openapi.json", "/v1/valuez")) {
      HttpResponse<String> response = api.get(path);
      assertThat(header(response, "Access-Control-Allow-Origin")).as(path).isEqualTo("*");
      assertThat(header(response, "Access-Control-Expose-Headers"))
          .contains("Link", "Chokepoint-Rows", "Content-Digest");
      assertThat(header(response, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    }
  }

  @Test
  void pagesStayWithUs() {
    HttpResponse<String> page = api.get("/");
    assertThat(header(page, "Access-Control-Allow-Origin")).isEmpty();
    assertThat(header(page, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(header(page, "Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(header(options("/"), "Access-Control-Allow-Methods")).isEmpty();
  }

  @Test
  void aBrowserThatAsksFirstIsTold() {
    HttpResponse<String> response = options("/v1/values");
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(header(response, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(header(response, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(header(response, "Access-Control-Allow-Headers")).contains("Content-Type");
    assertThat(options("/v1/nowhere").statusCode()).isEqualTo(404);
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
