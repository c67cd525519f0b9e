package org.chokepoint.operations.alert;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Which addresses a message may go to. */
final class WebhookAddress {
  /** What the registries of special-purpose addresses of IANA keep from the public internet. */
  private static final List<NetworkRange> SPECIAL_FOUR =
      ranges(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4");

  /**
   * All of IPv6 that was given out; mapped (::ffff:0:0/96), NAT64 (64:ff9b::/96), ULA and the like
   * are outside.
   */
  private static final List<NetworkRange> GLOBAL_SIX = ranges("2000::/3");

  private static final List<NetworkRange> SPECIAL_SIX =
      ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

  private WebhookAddress() {}

  /** Why nothing is sent to a URL, if so: judged by how it is written, before any look-up. */
  static Optional<String> refusal(URI url, WebhookSettings settings) {
    String host = url.getHost();
    if (host == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
      return Optional.of("write https://host/path, without user or fragment");
    }
    if (!"https".equalsIgnoreCase(url.getScheme())
        && !("http".equalsIgnoreCase(url.getScheme())
            && !settings.privateRangesAllowed().isEmpty())) {
      return Optional.of("only https is called, and http in private-ranges-allowed");
    }
    Optional<String> written = HostName.refusal(host);
    if (written.isPresent()) {
      return written.map(why -> "the host is " + why);
    }
    return settings.allow().contains(HostName.plain(host))
        ? Optional.empty()
        : Optional.of("the host " + host + " is not in webhooks.allow; add it there");
  }

  /** Why an address is not connected to, if so. */
  static Optional<String> refusal(InetAddress address, WebhookSettings settings) {
    if (allowedPrivate(address, settings) || isPublic(address)) {
      return Optional.empty();
    }
    return Optional.of(
        "%s is no public address; add its range to webhooks.private-ranges-allowed if it is meant"
            .formatted(address.getHostAddress()));
  }

  /** Whether the address is one that the settings allow although it is not public. */
  static boolean allowedPrivate(InetAddress address, WebhookSettings settings) {
    return within(settings.privateRangesAllowed(), address);
  }

  private static boolean isPublic(InetAddress address) {
    if (address instanceof Inet4Address) {
      return !within(SPECIAL_FOUR, address);
    }
    return address instanceof Inet6Address
        && within(GLOBAL_SIX, address)
        && !within(SPECIAL_SIX, address);
  }

  private static boolean within(List<NetworkRange> ranges, InetAddress address) {
    return ranges.stream().anyMatch(range -> range.contains(address));
  }

  private static List<NetworkRange> ranges(String... texts) {
    return List.of(texts).stream().map(text -> NetworkRange.of(text).orElseThrow()).toList();
  }
}
