package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.api.store.RichRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RateLimitTest {
  private final RunningApi api;

  RateLimitTest(@TempDir Path folder) {
    this.api =
        RunningApi.with(
            folder,
            RichRows.rows(),
            ServerSettings.on(0).with(new Throttle(1, 2, List.of("127.0.0.1", "10.0.0.0/8"))),
            List.of());
  }

  @AfterAll
  void stop() {
    api.close();
  }

  private int from(String... headers) {
    return api.bytes("/health", headers).statusCode();
  }

  private List<Integer> three(String... headers) {
    return List.of(from(headers), from(headers), from(headers));
  }

  @Test
  void anAddressHasItsBurstAndIsThenToldToWait() {
    assertThat(three("X-Forwarded-For", "203.0.113.7")).containsExactly(200, 200, 429);
    HttpResponse<byte[]> response = api.bytes("/health", "X-Forwarded-For", "203.0.113.7");
    assertThat(response.statusCode()).isEqualTo(429);
    assertThat(Long.parseLong(header(response, "Retry-After"))).isPositive();
    assertThat(header(response, "RateLimit")).startsWith("\"address\";r=0;t=");
    assertThat(header(response, "RateLimit-Policy")).isEqualTo("\"address\";q=2;w=2");
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(from("X-Forwarded-For", "203.0.113.8")).isEqualTo(200);
  }

  @Test
  void aNetworkOf64BitsIsOneAddress() {
    assertThat(
            List.of(
                from("X-Forwarded-For", "2001:db8:1:2::1"),
                from("X-Forwarded-For", "2001:db8:1:2::2"),
                from("X-Forwarded-For", "2001:db8:1:2:ffff::3"),
                from("X-Forwarded-For", "2001:db8:1:3::1")))
        .containsExactly(200, 200, 429, 200);
  }

  @Test
  void whatTheCallerWroteBeforeTheProxyDoesNotCount() {
    assertThat(from("X-Forwarded-For", "1.1.1.1, 203.0.113.20")).isEqualTo(200);
    assertThat(from("X-Forwarded-For", "2.2.2.2, 203.0.113.20")).isEqualTo(200);
    assertThat(from("X-Forwarded-For", "3.3.3.3, 203.0.113.20")).isEqualTo(429);
    assertThat(from("X-Forwarded-For", "9.9.9.9, 203.0.113.20, 10.1.2.3")).isEqualTo(429);
  }

  @Test
  void forwardedIsRead() {
    assertThat(three("Forwarded", "for=192.0.2.60;proto=http, for=\"[2001:db8:9::17]:4711\""))
        .containsExactly(200, 200, 429);
  }

  @Test
  void anAddressThatAProxySpeaksForIsCountedEvenIfItClaimsToBeLocal() {
    assertThat(three("X-Forwarded-For", "::1")).containsExactly(200, 200, 429);
  }

  @Test
  void thisMachineItselfIsNotCounted() {
    for (int i = 0; i < 20; i++) {
      assertThat(from("X-Other", "a")).isEqualTo(200);
    }
  }

  @Test
  void nobodysWordIsTakenUnlessListed(@TempDir Path folder) {
    Throttle tight = new Throttle(1, 2, List.of());
    try (RunningApi plain =
        RunningApi.with(folder, RichRows.rows(), ServerSettings.on(0).with(tight), List.of())) {
      for (int i = 0; i < 5; i++) {
        assertThat(plain.bytes("/health", "X-Forwarded-For", "203.0.113.7").statusCode())
            .isEqualTo(200);
      }
    }
  }

  @Test
  void settingsThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> new Throttle(0, 2, List.of()))
        .hasMessageContaining("expected 1 or more");
    assertThatThrownBy(() -> new Throttle(1, 2, List.of("proxy.example")))
        .hasMessageContaining("expected an address or a range");
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
