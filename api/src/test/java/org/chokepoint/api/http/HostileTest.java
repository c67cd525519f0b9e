package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.api.store.RichRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTest {
  private final RunningApi api;

  HostileTest(@TempDir Path folder) {
    this.api = RunningApi.with(folder, RichRows.rows());
  }

  @AfterAll
  void stop() {
    api.close();
  }

  private static final List<String> WORDS =
      List.of(
          "' OR '1'='1",
          "x'; DROP TABLE result; --",
          "1 UNION SELECT * FROM release",
          "${jndi:ldap://127.0.0.1/a}",
          "../../../../etc/passwd",
          "<img src=x onerror=alert(1)>",
          "\u202Egnp.exe",
          "\u0000",
          "%s%n%x",
          "{id}",
          "a".repeat(3000));

  @Test
  void noFilterTakesAWordForMoreThanAWord() {
    List<String> paths =
        List.of(
            "/v1/values",
            "/v1/verdicts",
            "/v1/shares",
            "/v1/needs",
            "/v1/pairs",
            "/v1/repairs",
            "/v1/failures",
            "/v1/cuts",
            "/v1/search",
            "/v1/rules",
            "/v1/runs",
            "/v1/releases/diff");
    List<String> names =
        List.of(
            "dataset",
            "market",
            "firm",
            "node",
            "period",
            "region",
            "basis",
            "lens",
            "measure",
            "rule",
            "semantics",
            "target",
            "order",
            "candidates",
            "cursor",
            "limit",
            "format",
            "asOf",
            "release",
            "q",
            "kind",
            "state",
            "from",
            "to");
    for (String path : paths) {
      for (String name : names) {
        for (String word : WORDS) {
          String address =
              path + "?" + name + "=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
          HttpResponse<String> response = api.get(address);
          assertThat(response.statusCode()).as(address).isIn(200, 400, 404);
          if (response.statusCode() == 200) {
            assertThat(path + name).isEqualTo("/v1/searchq");
          } else {
            assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
          }
        }
      }
    }
  }

  @Test
  void noPathLeadsElsewhere() throws IOException {
    for (String path :
        List.of(
            "/v1/runs/..%2f..%2fcatalog.db",
            "/v1/runs/%2e%2e",
            "/v1/runs/..",
            "/v1/runs/%252e%252e",
            "/v1/runs/..%5c..",
            "/v1/runs/a%00",
            "/v1/datasets/%25%32%66",
            "/v1/firms/%c0%ae",
            "/v1/firms/a;b=c",
            "//v1/values",
            "/v1//values",
            "/v1/values/",
            "/../etc/passwd",
            "/v1/rules/..%c0%af",
            "/v1/firms/%zz",
            "/v1/charts/%2e%2e%2fx.svg",
            "/v1\\values")) {
      try (RawClient client = new RawClient(api.address())) {
        String answer =
            client
                .send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .rest();
        assertThat(answer).as(path).matches("(?s)HTTP/1.1 (400|404) .*");
        assertThat(answer).as(path).doesNotContain("root:").doesNotContain("SQLite");
      }
    }
  }

  @Test
  void aCostlyQuestionIsRefusedNamingTheLimit() {
    assertThat(api.get("/v1/cuts?target=talk&order=5").statusCode()).isEqualTo(400);
    assertThat(api.json("/v1/cuts?target=talk").at("/cuts").toString())
        .isEqualTo("[{\"order\":1,\"nodes\":[\"Auth\"]},{\"order\":1,\"nodes\":[\"pangyo\"]}]");
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
