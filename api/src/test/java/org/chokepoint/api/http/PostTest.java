package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.store.RichRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostTest {
  private final RunningApi api;

  PostTest(@TempDir Path folder) {
    this.api =
        RunningApi.with(folder, RichRows.rows(), ServerSettings.on(0), List.of(new Adding()));
  }

  @AfterAll
  void stop() {
    api.close();
  }

  /** What is added. */
  record Sum(String title, double first, double second, List<String> notes) {}

  private record Adding() implements Resource.Posted<Sum> {
    @Override
    public String path() {
      return "/v1/adding";
    }

    @Override
    public List<String> parameters() {
      return List.of("release");
    }

    @Override
    public Class<Sum> form() {
      return Sum.class;
    }

    @Override
    public Answer answer(Sum body, Question question, Release release) {
      return Answer.json(Map.of("release", release.id(), "sum", body.first() + body.second()))
          .permalink("/v1/values");
    }
  }

  private HttpResponse<String> post(String type, String body) {
    return api.send(
        api.request("/v1/adding")
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private HttpResponse<String> post(String body) {
    return post("application/json", body);
  }

  @Test
  void aBodyIsAnsweredAndNotKept() {
    HttpResponse<String> response = post("{\"first\":1.5,\"second\":2}");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(RunningApi.parse(response.body()).at("/sum").asDouble()).isEqualTo(3.5);
    assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(response, "Link")).contains("</v1/values>; rel=\"bookmark\"");
    assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(post("application/json; charset=UTF-8", "{\"first\":1,\"second\":2}").statusCode())
        .isEqualTo(200);
  }

  @Test
  void onlyPostIsForIt() {
    HttpResponse<String> response = api.get("/v1/adding");
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(header(response, "Allow")).isEqualTo("POST, OPTIONS");
  }

  @Test
  void anotherTypeIsRefused() {
    assertThat(post("text/plain", "{}").statusCode()).isEqualTo(415);
    assertThat(post("application/x-www-form-urlencoded", "first=1").statusCode()).isEqualTo(415);
    assertThat(header(post("text/plain", "{}"), "Accept-Post")).isEqualTo("application/json");
  }

  @Test
  void anUnknownMemberComesBackWithTheNearest() {
    HttpResponse<String> response = post("{\"first\":1,\"secnd\":2}");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(RunningApi.parse(response.body()).at("/parameter").asText()).isEqualTo("secnd");
    assertThat(RunningApi.parse(response.body()).at("/nearest/0").asText()).isEqualTo("second");
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        Arguments.of("", 400),
        Arguments.of("{", 400),
        Arguments.of("null", 400),
        Arguments.of("{\"first\":1,\"second\":2} {}", 400),
        Arguments.of("{\"first\":1,\"first\":2,\"second\":2}", 400),
        Arguments.of("[1]", 422),
        Arguments.of("{\"first\":\"one\",\"second\":2}", 422),
        Arguments.of("{\"first\":\"1\",\"second\":2}", 422),
        Arguments.of("{\"first\":{},\"second\":2}", 422),
        Arguments.of("{\"first\":null,\"second\":2}", 422),
        Arguments.of("{\"first\":1e1000000000,\"second\":2}", 400),
        Arguments.of("{\"first\":NaN,\"second\":2}", 400),
        Arguments.of("{\"first\":" + "9".repeat(60_000) + ",\"second\":2}", 400),
        Arguments.of("[".repeat(30_000) + "]".repeat(30_000), 400),
        Arguments.of("{\"notes\":[\"" + "x".repeat(20_000) + "\"]}", 400),
        Arguments.of(" ".repeat(70_000), 413),
        Arguments.of("\"" + "x".repeat(2_000_000) + "\"", 413));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void whateverIsSentIsRefusedQuicklyAsAProblem(String body, int status) {
    long start = System.nanoTime();
    HttpResponse<String> response = post(body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(response.body()).doesNotContain("com.fasterxml", "Exception", "xxxxxxxxxx");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
