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
class ConditionalTest {
  private final RunningApi api;

  ConditionalTest(@TempDir Path folder) {
    this.api = RunningApi.with(folder, RichRows.rows());
  }

  @AfterAll
  void stop() {
    api.close();
  }

  private int status(String path, String name, String value) {
    return api.bytes(path, name, value).statusCode();
  }

  @Test
  void anyOfTheTagsOfAListWeakOrStrongOrAnythingMatches() {
    String tag = header(api.get("/v1/values"), "ETag");
    assertThat(tag).startsWith("W/");
    assertThat(status("/v1/values", "If-None-Match", "\"a\", " + tag)).isEqualTo(304);
    assertThat(status("/v1/values", "If-None-Match", tag.substring(2))).isEqualTo(304);
    assertThat(status("/v1/values", "If-None-Match", "*")).isEqualTo(304);
    assertThat(status("/v1/values", "If-None-Match", "\"a\", W/\"b\"")).isEqualTo(200);
    assertThat(status("/openapi.json", "If-None-Match", header(api.get("/openapi.json"), "ETag")))
        .isEqualTo(304);
  }

  @Test
  void formsOfOneAddressHaveDifferentTags() {
    assertThat(header(api.bytes("/v1/values", "Accept", "text/csv"), "ETag"))
        .isNotEqualTo(header(api.get("/v1/values"), "ETag"));
  }

  @Test
  void aDateCountsWhereNoTagIsSent() {
    String modified = header(api.get("/v1/values"), "Last-Modified");
    assertThat(modified).isEqualTo("Sun, 22 Nov 2026 06:15:01 GMT");
    assertThat(status("/v1/values", "If-Modified-Since", modified)).isEqualTo(304);
    assertThat(status("/v1/values", "If-Modified-Since", "Sun, 22 Nov 2026 06:15:00 GMT"))
        .isEqualTo(200);
    assertThat(status("/v1/values", "If-Modified-Since", "yesterday")).isEqualTo(200);
    assertThat(
            api.bytes("/v1/values", "If-Modified-Since", modified, "If-None-Match", "\"a\"")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void anAddressWithItsReleaseIsKeptForEver() {
    String forever = "public, max-age=31536000, immutable";
    String pinned = "/v1/values?release=" + RunningApi.RELEASE;
    assertThat(header(api.get("/v1/values"), "Cache-Control")).isEqualTo("no-cache");
    HttpResponse<String> first = api.get(pinned);
    assertThat(header(first, "Cache-Control")).isEqualTo(forever);
    HttpResponse<byte[]> again = api.bytes(pinned, "If-None-Match", header(first, "ETag"));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(header(again, "Cache-Control")).isEqualTo(forever);
    assertThat(header(api.get(pinned + "&measure=hhy"), "Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void headSaysWhatGetWouldSay() {
    for (String path : List.of("/v1/values", "/v1/values.csv", "/v1/measures", "/")) {
      HttpResponse<String> head =
          api.send(api.request(path).method("HEAD", BodyPublishers.noBody()).build());
      HttpResponse<String> got = api.get(path);
      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      for (String name : List.of("ETag", "Content-Digest", "Content-Type", "Link", "Vary")) {
        assertThat(header(head, name)).as(path + " " + name).isEqualTo(header(got, name));
      }
    }
  }

  @Test
  void linksLeadToItselfTheNextPageAndOtherFormats() {
    String links = header(api.get("/v1/values?limit=7"), "Link");
    assertThat(links)
        .contains("</v1/values?limit=7&release=" + RunningApi.RELEASE + ">; rel=\"self\"")
        .contains("rel=\"next\"")
        .contains("rel=\"first\"")
        .contains(
            "</v1/values.csv?limit=7&release="
                + RunningApi.RELEASE
                + ">; rel=\"alternate\"; type=\"text/csv\"")
        .contains("</openapi.json>; rel=\"describedby\"");
    for (String link : links.split(", ", -1)) {
      String address = link.substring(1, link.indexOf('>'));
      assertThat(api.get(address).statusCode()).as(address).isEqualTo(200);
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
