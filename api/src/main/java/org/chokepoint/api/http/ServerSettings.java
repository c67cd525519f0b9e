package org.chokepoint.api.http;

import java.time.Duration;
import java.util.Set;

/**
 * How the server listens. It binds the loopback address only.
 *
 * @param port the port; 0 means any free one
 * @param hosts further host names it answers to
 * @param bodyBytes the largest request body
 * @param headerBytes the largest request line and headers
 * @param headerTime how long they may take to arrive
 * @param idleTime how long a connection may say nothing
 * @param connections how many connections at once
 * @param threads how many threads
 * @param stopTime how long a stop waits for answers under way
 * @param throttle how much one address may ask
 * @param cacheBytes how many bytes of finished answers are kept
 */
public record ServerSettings(
    int port,
    Set<String> hosts,
    long bodyBytes,
    int headerBytes,
    Duration headerTime,
    Duration idleTime,
    int connections,
    int threads,
    Duration stopTime,
    Throttle throttle,
    long cacheBytes) {

  public ServerSettings {
    hosts = Set.copyOf(hosts);
  }

  /** The standard settings on that port. */
  public static ServerSettings on(int port) {
    return new ServerSettings(
        port,
        Set.of(),
        1 << 20,
        8 << 10,
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        256,
        16,
        Duration.ofSeconds(30),
        Throttle.STANDARD,
        64L << 20);
  }

  /** The same with another throttle. */
  public ServerSettings with(Throttle other) {
    return new ServerSettings(
        port,
        hosts,
        bodyBytes,
        headerBytes,
        headerTime,
        idleTime,
        connections,
        threads,
        stopTime,
        other,
        cacheBytes);
  }
}
