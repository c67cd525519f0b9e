package org.chokepoint.api.http;

import java.util.List;

/**
 * How much one address may ask.
 *
 * @param requestsPerSecond requests a second in the long run
 * @param burst requests at once
 * @param trustedProxies addresses and ranges of proxies whose word on the sender is taken
 */
public record Throttle(int requestsPerSecond, int burst, List<String> trustedProxies) {
  /** What holds unless something else is configured. */
  public static final Throttle STANDARD = new Throttle(50, 200, List.of());

  /**
   * Checks the numbers and the proxies.
   *
   * @throws IllegalArgumentException saying what is expected
   */
  public Throttle {
    trustedProxies = List.copyOf(trustedProxies);
    if (requestsPerSecond < 1 || burst < 1) {
      throw new IllegalArgumentException(
          "requests-per-second %d and burst %d, expected 1 or more"
              .formatted(requestsPerSecond, burst));
    }
    trustedProxies.forEach(AddressRange::of);
  }
}
