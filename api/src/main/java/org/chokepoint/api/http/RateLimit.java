package org.chokepoint.api.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.LongSupplier;

/**
 * How many requests one address may send: a bucket of tokens that fills evenly, one for each IPv4
 * address or IPv6 network of 64 bits. A caller on this machine that no proxy stands before is not
 * counted.
 */
final class RateLimit {
  private static final int ADDRESSES = 100_000;
  private static final int NETWORK_BYTES = 8;

  private final Throttle throttle;
  private final ClientAddress clients;
  private final LongSupplier nanos;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(ADDRESSES)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build();

  RateLimit(Throttle throttle, ClientAddress clients, LongSupplier nanos) {
    this.throttle = throttle;
    this.clients = clients;
    this.nanos = nanos;
  }

  /** The tokens of one address. */
  private static final class Bucket {
    private double tokens;
    private long at;

    Bucket(double tokens, long at) {
      this.tokens = tokens;
      this.at = at;
    }

    /** Takes a token and returns how many are left; below 0 if there was none. */
    synchronized double take(Throttle throttle, long now) {
      double filled = tokens + (now - at) / 1e9 * throttle.requestsPerSecond();
      tokens = Math.min(throttle.burst(), filled);
      at = now;
      if (tokens < 1) {
        return tokens - 1;
      }
      return --tokens;
    }
  }

  /**
   * Counts a request.
   *
   * @throws Refusal 429 saying when to come again
   */
  void take(Context context) {
    ClientAddress.Sender sender = clients.of(context);
    if (sender.direct() && sender.address().isLoopbackAddress()) {
      return;
    }
    Bucket bucket =
        buckets.get(
            network(sender.address()), key -> new Bucket(throttle.burst(), nanos.getAsLong()));
    double left = bucket.take(throttle, nanos.getAsLong());
    long wait = left >= 0 ? 0 : (long) Math.ceil(-left / throttle.requestsPerSecond());
    context.header("RateLimit-Policy", policy());
    context.header("RateLimit", "\"address\";r=%d;t=%d".formatted((long) Math.max(0, left), wait));
    if (left < 0) {
      throw Refusal.of(429, "too many requests")
          .detail(
              "this address sent more than %d requests a second; come again in %d s"
                  .formatted(throttle.requestsPerSecond(), wait))
          .header("Retry-After", String.valueOf(wait));
    }
  }

  private String policy() {
    int window = Math.max(1, throttle.burst() / throttle.requestsPerSecond());
    return "\"address\";q=%d;w=%d".formatted(throttle.burst(), window);
  }

  private static String network(InetAddress address) {
    byte[] bytes = address.getAddress();
    return HexFormat.of()
        .formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
  }
}
