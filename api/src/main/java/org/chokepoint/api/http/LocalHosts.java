package org.chokepoint.api.http;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The names this server answers to. A page of another site that lets its own name point at this
 * machine (DNS rebinding) sends that other name, and is refused.
 *
 * @param names host names without port
 */
record LocalHosts(Set<String> names) {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  LocalHosts {
    names = Set.copyOf(names);
  }

  /**
   * Checks a Host header.
   *
   * @throws Refusal 421 if it names another host
   */
  void check(Optional<String> header) {
    String host = header.orElse("").toLowerCase(Locale.ROOT).replaceFirst(":[0-9]*$", "");
    if (!LOCAL.contains(host) && !names.contains(host)) {
      throw Refusal.of(421, "host not served")
          .detail(
              "this server does not answer to the host '%s'; use localhost or 127.0.0.1"
                  .formatted(host));
    }
  }
}
