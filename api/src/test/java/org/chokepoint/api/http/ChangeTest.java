package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.chokepoint.api.store.RichRows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangeTest {
  private static final String JSON = "application/json";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Set<String> names = new ConcurrentSkipListSet<>();
  private final RunningApi api;

  ChangeTest(@TempDir Path folder) {
    Throttle behindProxy = new Throttle(50, 200, List.of("10.0.0.0/8"));
    this.api =
        RunningApi.with(
            folder,
            RichRows.rows(),
            ServerSettings.on(0).with(behindProxy),
            List.of(
                new Listed(names),
                new Change("/v1/names", ChangeMethod.POST, BodyType.JSON, names),
                new Change("/v1/names/{name}", ChangeMethod.DELETE, BodyType.JSON, names),
                new Change("/v1/names/{name}", ChangeMethod.PUT, BodyType.JSON, names),
                new Change("/names", ChangeMethod.POST, BodyType.FORM, names)));
  }

  @AfterAll
  void stop() {
    api.close();
  }

  /** What is sent. */
  record Sent(@Nullable String name, @Nullable List<String> more) {}

  private record Listed(Set<String> names) implements Resource.Standing {
    @Override
    public String path() {
      return "/v1/names";
    }

    @Override
    public List<String> parameters() {
      return List.of();
    }

    @Override
    public Answer answer(Question question) {
      return Answer.json(names).nowOnly();
    }
  }

  private record Change(String path, ChangeMethod method, BodyType takes, Set<String> names)
      implements Resource.Changing<Sent> {
    @Override
    public List<String> parameters() {
      return List.of();
    }

    @Override
    public Class<Sent> form() {
      return Sent.class;
    }

    @Override
    public Answer change(Sent sent, Question question) {
      String name = question.path().getOrDefault("name", String.valueOf(sent.name()));
      if (method == ChangeMethod.DELETE) {
        names.remove(name);
        return Answer.done();
      }
      if (!names.add(name) && method == ChangeMethod.POST) {
        throw Refusal.of(409, "name taken").detail("there is a '%s' already".formatted(name));
      }
      if (sent.more() != null) {
        names.addAll(sent.more());
      }
      return takes == BodyType.FORM
          ? Answer.seeOther("/names")
          : Answer.created("/v1/names/" + name, sent);
    }
  }

  private HttpResponse<String> send(String method, String path, String type, String body) {
    return send(method, path, type, body, "X-Other", "a");
  }

  private HttpResponse<String> send(
      String method, String path, String type, String body, String... headers) {
    HttpRequest.Builder request =
        api.request(path).method(method, BodyPublishers.ofString(body)).headers(headers);
    return api.send((type.isEmpty() ? request : request.header("Content-Type", type)).build());
  }

  @Test
  void somethingIsAddedPutAndTakenAway() {
    HttpResponse<String> added = send("POST", "/v1/names", JSON, "{\"name\":\"alpha\"}");
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    assertThat(header(added, "Location")).isEqualTo("/v1/names/alpha");
    assertThat(header(added, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(added, "ETag")).isEmpty();
    assertThat(header(added, "Access-Control-Allow-Origin")).isEmpty();
    assertThat(header(added, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(api.json("/v1/names").toString()).contains("alpha");
    assertThat(send("POST", "/v1/names", JSON, "{\"name\":\"alpha\"}").statusCode()).isEqualTo(409);
    assertThat(send("PUT", "/v1/names/alpha", JSON, "{}").statusCode()).isEqualTo(201);
    HttpResponse<String> gone = send("DELETE", "/v1/names/alpha", "", "");
    assertThat(gone.statusCode()).isEqualTo(204);
    assertThat(gone.body()).isEmpty();
    assertThat(names).doesNotContain("alpha");
  }

  @Test
  void aFormIsAnsweredWithAPageToRead() {
    HttpResponse<String> sent =
        send("POST", "/names", FORM, "name=b%C3%A9ta+1&more=one&more=two&more=");
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    assertThat(header(sent, "Location")).isEqualTo("/names");
    assertThat(names).contains("béta 1", "one", "two");
    assertThat(header(sent, "Content-Security-Policy")).contains("default-src 'none'");
  }

  @ParameterizedTest
  @CsvSource({
    "/names, application/json, {}, 415",
    "/names, application/x-www-form-urlencoded, nam=x, 400",
    "/names, application/x-www-form-urlencoded, name=x&name=y, 400",
    "/names, application/x-www-form-urlencoded, name=%zz, 400",
    "/names, multipart/form-data, name=x, 415",
    "/v1/names, application/x-www-form-urlencoded, name=x, 415",
    "/v1/names, text/plain, '{\"name\":\"x\"}', 415",
    "/v1/names, application/json, '{\"name\":', 400",
    "/v1/names, application/json, '{\"nam\":\"x\"}', 400",
    "/v1/names, application/json, '[]', 422",
    "/v1/names?x=1, application/json, '{}', 400"
  })
  void aBodyThatDoesNotFitIsRefused(String path, String type, String body, int status) {
    HttpResponse<String> refused = send("POST", path, type, body);
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
    assertThat(header(refused, "Access-Control-Allow-Origin")).isEmpty();
    assertThat(names).doesNotContain("x");
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    assertThat(send("POST", "/names", FORM, "name=" + "x".repeat(70_000)).statusCode())
        .isEqualTo(413);
    assertThat(send("POST", "/names", FORM, "more=x&".repeat(600)).statusCode()).isEqualTo(400);
    assertThat(send("POST", "/v1/names", JSON, " ".repeat(70_000)).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, http://evil.example",
    "Origin, null",
    "Origin, http://localhost:3000",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Sec-Fetch-Site, nonsense",
    "X-Forwarded-For, 203.0.113.7",
    "X-Forwarded-For, 127.0.0.1",
    "Forwarded, for=192.0.2.60",
    "Via, 1.1 proxy"
  })
  void anotherSiteOrMachineChangesNothing(String name, String value) {
    for (String path : List.of("/v1/names", "/names")) {
      boolean form = path.equals("/names");
      String body = form ? "name=evil" : "{\"name\":\"evil\"}";
      HttpResponse<String> refused = send("POST", path, form ? FORM : JSON, body, name, value);
      assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
      assertThat(refused.body()).containsAnyOf("another site", "this machine only");
      assertThat(header(refused, "Access-Control-Allow-Origin")).isEmpty();
    }
    assertThat(names).doesNotContain("evil");
  }

  @Test
  void ourOwnPagesMayAsk() {
    String own = api.address().toString();
    assertThat(send("POST", "/names", FORM, "name=p1", "Origin", own).statusCode()).isEqualTo(303);
    assertThat(
            send(
                    "POST",
                    "/names",
                    FORM,
                    "name=p2",
                    "Origin",
                    "null",
                    "Sec-Fetch-Site",
                    "same-origin")
                .statusCode())
        .isEqualTo(303);
  }

  @Test
  void methodsAreToldAndOtherSitesOnlyHearOfThoseThatRead() {
    HttpResponse<String> both = send("OPTIONS", "/v1/names", "", "");
    assertThat(header(both, "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    assertThat(header(both, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
    HttpResponse<String> changing = send("OPTIONS", "/v1/names/alpha", "", "");
    assertThat(header(changing, "Allow")).isEqualTo("PUT, DELETE, OPTIONS");
    assertThat(header(changing, "Access-Control-Allow-Methods")).isEmpty();
    assertThat(header(changing, "Access-Control-Allow-Origin")).isEmpty();
    HttpResponse<String> other = send("POST", "/v1/names/alpha", JSON, "{}");
    assertThat(other.statusCode()).isEqualTo(405);
    assertThat(header(other, "Allow")).isEqualTo("PUT, DELETE, OPTIONS");
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
