package org.chokepoint.operations.alert;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the host of a receiver may be written. */
final class HostName {
  private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final Pattern QUAD = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
  private static final Pattern SIX = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
  private static final Pattern NAME =
      Pattern.compile("[a-z0-9]([a-z0-9-]{0,62})(\\.[a-z0-9]([a-z0-9-]{0,62}))*");

  /** What some resolvers read as a number, and so as an address: 2130706433, 0177.1, 0x7f.1. */
  private static final Pattern NUMERIC = Pattern.compile("(.*\\.)?(0[xX][0-9a-fA-F]*|[0-9]+)\\.?");

  private HostName() {}

  /** Whether a text is an address in its usual form: four decimal bytes, or IPv6. */
  static boolean literal(String text) {
    return QUAD.matcher(text).matches() || SIX.matcher(text).matches();
  }

  /** The host as it is compared: in lower case, an IPv6 address without brackets. */
  static String plain(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("[") && lower.endsWith("]")
        ? lower.substring(1, lower.length() - 1)
        : lower;
  }

  /** Why a host is refused as it is written, if it is. */
  static Optional<String> refusal(String written) {
    String host = plain(written);
    if (literal(host)) {
      return Optional.empty();
    }
    if (NUMERIC.matcher(host).matches()) {
      return Optional.of("a number that some read as an address; write a name or four bytes");
    }
    return NAME.matcher(host).matches() && host.length() <= 253
        ? Optional.empty()
        : Optional.of("no host name");
  }
}
