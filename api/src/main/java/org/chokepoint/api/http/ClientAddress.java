package org.chokepoint.api.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who sent a request: the other end of the connection, or where that is a trusted proxy, the last
 * address before it that is none. What others write into {@code Forwarded} (RFC 7239) or {@code
 * X-Forwarded-For} is not read.
 */
final class ClientAddress {
  private static final Pattern FOR = Pattern.compile("(?i)(?:^|[;,\\s])for=\"?([^\",;\\s]+)\"?");
  private static final Pattern IPV4 =
      Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  private final List<AddressRange> trusted;

  /** The senders where the proxies of a throttle are trusted. */
  ClientAddress(Throttle throttle) {
    this.trusted = throttle.trustedProxies().stream().map(AddressRange::of).toList();
  }

  /**
   * A sender.
   *
   * @param address its address
   * @param direct whether it is the other end of the connection itself
   */
  record Sender(InetAddress address, boolean direct) {}

  Sender of(Context context) {
    InetAddress peer = literal(context.req().getRemoteAddr()).orElseThrow();
    if (!trusted(peer)) {
      return new Sender(peer, true);
    }
    List<String> told = told(context);
    for (int i = told.size() - 1; i >= 0; i--) {
      Optional<InetAddress> address = literal(told.get(i));
      if (address.isEmpty()) {
        break; // a name or a hidden one: nothing before it can be told apart
      }
      if (!trusted(address.get())) {
        return new Sender(address.get(), false);
      }
    }
    return new Sender(peer, true);
  }

  private boolean trusted(InetAddress address) {
    return trusted.stream().anyMatch(range -> range.includes(address));
  }

  private static List<String> told(Context context) {
    List<String> told = new ArrayList<>();
    for (String header : Collections.list(context.req().getHeaders("Forwarded"))) {
      Matcher parts = FOR.matcher(header);
      while (parts.find()) {
        told.add(parts.group(1));
      }
    }
    if (told.isEmpty()) {
      for (String header : Collections.list(context.req().getHeaders("X-Forwarded-For"))) {
        told.addAll(List.of(header.split(",", -1)));
      }
    }
    return told;
  }

  /** An address in digits, with or without brackets and port; a name is never looked up. */
  static Optional<InetAddress> literal(String text) {
    String plain = text.strip().replaceFirst("^\\[(.*)](:\\d+)?$", "$1").replaceFirst("%.*$", "");
    if (plain.matches("[0-9.]+:\\d+")) {
      plain = plain.replaceFirst(":\\d+$", "");
    }
    if (!IPV4.matcher(plain).matches() && !IPV6.matcher(plain).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(plain));
    } catch (UnknownHostException notAnAddress) {
      return Optional.empty();
    }
  }
}
