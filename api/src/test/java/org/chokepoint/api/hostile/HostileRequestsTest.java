package org.chokepoint.api.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests made to hurt: refused with a reason, never an error of ours, always safe headers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTest {
  /** Percent-encoded, as they stand in an address. */
  private static final List<String> VALUES =
      List.of(
          "%27%20OR%201%3D1%20--",
          "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
          "%00",
          "a%0d%0aSet-Cookie:%20x=1",
          "%1b%5B31m",
          "%c0%ae%c0%ae%2f",
          "%ff%fe",
          "..%2f..%2f..%2fetc%2fpasswd",
          "-1",
          "99999999999999999999",
          "NaN",
          "1e400",
          "%F0%9F%92%A5",
          "%E2%80%AE",
          "x".repeat(3_000),
          "%7B%7B7*7%7D%7D",
          ",,,,",
          "*",
          "%20");

  private static final int VALUES_EACH = 4;

  private final HostileServer server;

  HostileRequestsTest(@TempDir Path folder) {
    server = new HostileServer(folder);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/..%2f..%2fetc%2fpasswd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/../../etc/passwd",
        "/charts/..%5c..%5cpom.xml",
        "/v1/charts/%2e%2e%2fmarket-hhi.svg",
        "/v1/charts/..%252f..%252fmarket-hhi.svg",
        "/v1/failures/%00",
        "/v1/failures/pangyo%00.json",
        "/v1/failures/%c0%ae%c0%ae",
        "/v1/failures/%zz",
        "/v1/failures/%",
        "/v1/failures/a;b=c",
        "/v1/failures/<script>alert(1)</script>",
        "/v1//failures//pangyo",
        "//evil.example/",
        "/\\evil.example",
        "/%0d%0aSet-Cookie:%20x=1",
        "http://evil.example/",
        "/chokepoint.css/../openapi.json",
        "/v1/values?%00=1",
        "/v1/values?a=%zz",
        "/v1/values?=&=&=",
        "/?lang=",
        "/?lang=%00"
      })
  void anOddPathIsAnsweredWithAReason(String target) {
    check(target, server.get(target));
  }

  @Test
  void everyParameterOfEveryAddressTakesOddValues() {
    SoftAssertions all = new SoftAssertions();
    int turn = 0;
    for (Map.Entry<String, List<String>> one : server.addresses().entrySet()) {
      String path = one.getKey().replaceAll("\\{[^}]*}", "market-hhi");
      for (String parameter : one.getValue()) {
        for (int i = 0; i < VALUES_EACH; i++) {
          String value = VALUES.get(turn++ % VALUES.size());
          check(all, path + "?" + parameter + "=" + value);
        }
        check(all, path + "?" + parameter + "=1&" + parameter + "=2");
      }
      check(all, path + "?" + "x".repeat(500) + "=1");
      check(all, path + "?utm_source=x");
    }
    all.assertAll();
  }

  private void check(SoftAssertions all, String target) {
    RawReply reply = server.get(target);
    if (reply.status() != 501) { // the word oEmbed prescribes for a format it does not have
      all.assertThat(reply.status()).as(target).isLessThan(500).isGreaterThanOrEqualTo(200);
    }
    all.assertThat(reply.headers()).as(target).containsEntry("x-content-type-options", "nosniff");
    all.assertThat(reply.headers()).as(target).doesNotContainKey("set-cookie");
    if (reply.status() >= 400) {
      all.assertThat(reply.type()).as(target).matches("application/problem\\+json.*|text/html.*");
    }
  }

  @Test
  void anUnknownOrRepeatedParameterIsRefused() {
    for (Map.Entry<String, List<String>> one : server.addresses().entrySet()) {
      if (one.getKey().indexOf('{') < 0) {
        assertThat(server.get(one.getKey() + "?utm_source=x").status())
            .as(one.getKey())
            .isEqualTo(400);
      }
    }
  }

  @Test
  void oddHeadersAreAnsweredOrRefused() {
    List<String> headers = new ArrayList<>();
    for (String name :
        List.of(
            "Accept",
            "Accept-Language",
            "If-None-Match",
            "Range",
            "Accept-Encoding",
            "If-Modified-Since",
            "Origin",
            "Referer",
            "X-Forwarded-For",
            "Forwarded",
            "Cookie",
            "Content-Type")) {
      for (String value :
          List.of(
              "",
              ";;;,,,",
              "q=",
              "*/*;q=NaN",
              "text/html;q=-1",
              "en;q=2",
              "en;q=abc",
              "-",
              "x-",
              "a_b_c",
              "\"",
              "W/",
              "W/\"",
              "*",
              "bytes=0-",
              "bytes=9-1,-",
              "<script>alert(1)</script>",
              "\u0080\u00ff",
              "a".repeat(4_000),
              "en-".repeat(500) + "US")) {
        headers.add(name + ": " + value);
      }
    }
    SoftAssertions all = new SoftAssertions();
    for (String target : List.of("/", "/v1/values", "/v1/charts/market-hhi.svg", "/nowhere")) {
      for (String header : headers) {
        RawReply reply = server.get(target, header);
        String what = target + " with " + header.substring(0, Math.min(60, header.length()));
        all.assertThat(reply.status()).as(what).isLessThan(500);
        all.assertThat(reply.headers()).as(what).containsEntry("x-content-type-options", "nosniff");
        all.assertThat(reply.headers()).as(what).containsKey("content-security-policy");
      }
    }
    all.assertAll();
  }

  @Test
  void headersLargerThanTheLimitAreRefused() {
    RawReply large = server.get("/", "X-Large: " + "a".repeat(9_000));
    assertThat(large.status()).isEqualTo(431);
    check("8 KiB of headers", large);
    RawReply target = server.get("/v1/values?market=" + "a".repeat(10_000));
    assertThat(target.status()).isIn(414, 431);
    check("10 KB of an address", target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TRACE / HTTP/1.1",
        "CONNECT evil.example:443 HTTP/1.1",
        "PUT /v1/values HTTP/1.1",
        "DELETE /v1/releases HTTP/1.1",
        "PATCH / HTTP/1.1",
        "BREW / HTTP/1.1",
        "GET / HTTP/9.9",
        "GET /",
        "\u0000\u0001\u0002"
      })
  void anOddMethodOrVersionIsRefused(String requestLine) {
    RawReply reply = server.send(requestLine);
    assertThat(reply.status()).isBetween(400, 505).isNotIn(500, 502, 503);
    assertThat(reply.body()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 99999999999",
        "Content-Length: -1",
        "Transfer-Encoding: chunked, gzip",
        "Transfer-Encoding: nonsense",
        "Expect: 100-continue",
        "Content-Encoding: gzip"
      })
  void anOddBodyIsRefused(String header) {
    for (String path : List.of("/v1/values", "/v1/what-if/merger", "/v1/what-if/outage")) {
      RawReply reply = server.send("POST " + path + " HTTP/1.1", header, "Content-Length: 0");
      assertThat(reply.status()).as(path).isBetween(400, 501).isNotEqualTo(500);
      assertThat(reply.body()).doesNotContain("Exception");
    }
  }

  @Test
  void anotherHostIsNotServed() {
    for (String host : List.of("evil.example", "127.0.0.1.evil.example", "[::ffff:7f00:1]", "")) {
      RawReply reply = server.get("/", "Host: " + host);
      assertThat(reply.status()).as(host).isIn(400, 421);
      check(host, reply);
    }
  }

  private static void check(String what, RawReply reply) {
    assertThat(reply.status()).as(what).isGreaterThanOrEqualTo(200).isLessThan(500);
    assertThat(reply.headers()).as(what).containsEntry("x-content-type-options", "nosniff");
    assertThat(reply.headers()).as(what).containsKey("content-security-policy");
    assertThat(reply.headers()).as(what).doesNotContainKey("set-cookie");
    assertThat(reply.body()).as(what).doesNotContain("root:x:0:0").doesNotContain("Exception");
    if (reply.status() >= 400) {
      assertThat(reply.type()).as(what).matches("application/problem\\+json.*|text/html.*");
    }
  }
}
