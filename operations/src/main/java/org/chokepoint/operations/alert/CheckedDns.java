package org.chokepoint.operations.alert;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a receiver's host once an attempt, and only to addresses that may be called: what is
 * connected to is what was checked, so a name that changes its address in between gains nothing.
 */
final class CheckedDns implements DnsResolver {
  private final WebhookSettings settings;
  private final Resolver resolver;
  private final URI url;

  CheckedDns(WebhookSettings settings, Resolver resolver, URI url) {
    this.settings = settings;
    this.resolver = resolver;
    this.url = url;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    if (!HostName.plain(host).equals(HostName.plain(url.getHost()))) {
      throw new Refused("only %s is called, not %s".formatted(url.getHost(), host));
    }
    InetAddress[] addresses = resolver.addresses(HostName.plain(host)).clone();
    for (InetAddress address : addresses) {
      Optional<String> refusal = WebhookAddress.refusal(address, settings);
      if (refusal.isPresent()) {
        throw new Refused(host + ": " + refusal.get());
      }
      if (!"https".equalsIgnoreCase(url.getScheme())
          && !WebhookAddress.allowedPrivate(address, settings)) {
        throw new Refused(host + " is public; only https is called there");
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** An address that may not be called. */
  static final class Refused extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }
}
