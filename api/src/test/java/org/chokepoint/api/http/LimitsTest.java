package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsTest {
  private static final ServerSettings TIGHT =
      new ServerSettings(
          0,
          Set.of("charts.example.org"),
          1 << 20,
          8 << 10,
          Duration.ofMillis(800),
          Duration.ofSeconds(5),
          20,
          8,
          Duration.ofSeconds(5),
          Throttle.STANDARD,
          1 << 20);

  private final RunningApi api;

  LimitsTest(@TempDir Path folder) {
    this.api = RunningApi.withDemo(folder, TIGHT, List.of());
  }

  @AfterAll
  void stop() {
    api.close();
  }

  @Test
  void anotherHostIsRefused() throws IOException {
    assertThat(withHost("evil.example")).startsWith("HTTP/1.1 421").contains("evil.example");
    assertThat(withHost("127.0.0.1.evil.example:80")).startsWith("HTTP/1.1 421");
  }

  @Test
  void localAndConfiguredHostsAreServed() throws IOException {
    for (String host :
        List.of("localhost", "LOCALHOST:7070", "127.0.0.1", "[::1]:1", "charts.example.org")) {
      assertThat(withHost(host)).as(host).startsWith("HTTP/1.1 200");
    }
  }

  private String withHost(String host) throws IOException {
    try (RawClient client = new RawClient(api.address())) {
      return client
          .send("GET /v1/releases HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
          .rest();
    }
  }

  @Test
  void aLargeBodyIsRefused() {
    byte[] body = new byte[1_100_000];
    HttpResponse<String> response =
        api.send(
            api.request("/v1/values")
                .expectContinue(true) // or the refusal may find the sender still sending
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(RunningApi.parse(response.body()).at("/status").asInt()).isEqualTo(413);
  }

  @Test
  void largeHeadersAreRefused() throws IOException {
    try (RawClient client = new RawClient(api.address())) {
      String answer =
          client
              .send("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(9000) + "\r\n\r\n")
              .rest();
      assertThat(answer).startsWith("HTTP/1.1 431");
    }
  }

  @Test
  void headersThatTrickleInAreCutOff() throws IOException {
    try (RawClient client = new RawClient(api.address())) {
      client.send("GET / HTTP/1.1\r\nHost: localhost\r\n");
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 40; i++) {
                  Thread.sleep(100);
                  client.send("X-" + i + ": y\r\n");
                }
              })
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aPatientReaderBetweenRequestsIsNotCutOff() throws IOException, InterruptedException {
    try (RawClient client = new RawClient(api.address())) {
      client.send("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
      Thread.sleep(2500);
      client.send("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(client.rest()).containsPattern("(?s)HTTP/1.1 200.*HTTP/1.1 200");
    }
  }

  @Test
  void escapedPathsAreRefused() throws IOException {
    for (String path : List.of("/v1/%2e%2e/health", "/v1/charts/..%2f..%2fetc.svg", "/v1/%00")) {
      try (RawClient client = new RawClient(api.address())) {
        String answer =
            client
                .send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .rest();
        assertThat(answer).as(path).startsWith("HTTP/1.1 4");
      }
    }
  }

  @Test
  void moreConnectionsThanAllowedWaitAndThoseServedGoOn() throws IOException {
    List<RawClient> idle = new ArrayList<>();
    try {
      for (int i = 0; i < 15; i++) {
        idle.add(new RawClient(api.address()));
      }
      assertThat(withHost("localhost")).startsWith("HTTP/1.1 200");
    } finally {
      for (RawClient client : idle) {
        client.close();
      }
    }
  }
}
