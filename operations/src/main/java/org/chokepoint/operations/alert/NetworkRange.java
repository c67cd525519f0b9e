package org.chokepoint.operations.alert;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of internet addresses, such as {@code 10.0.0.0/8}.
 *
 * @param network its first address
 * @param bits how many leading bits are the network's
 */
public record NetworkRange(InetAddress network, int bits) {
  private static final Pattern FORM = Pattern.compile("([0-9.]+|[0-9a-fA-F:.]+)/([0-9]{1,3})");

  /** The range of that text, or empty if the text is none. */
  public static Optional<NetworkRange> of(String text) {
    int slash = text.indexOf('/');
    if (!FORM.matcher(text).matches() || !HostName.literal(text.substring(0, slash))) {
      return Optional.empty();
    }
    try {
      InetAddress network = InetAddress.getByName(text.substring(0, slash));
      int bits = Integer.parseInt(text.substring(slash + 1));
      return bits <= 8 * network.getAddress().length
          ? Optional.of(new NetworkRange(network, bits))
          : Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** Whether an address is in it. */
  public boolean contains(InetAddress address) {
    byte[] own = network.getAddress();
    byte[] other = address.getAddress();
    int rest = 8 * own.length - bits;
    return own.length == other.length
        && new BigInteger(1, own)
            .shiftRight(rest)
            .equals(new BigInteger(1, other).shiftRight(rest));
  }

  @Override
  public String toString() {
    return network.getHostAddress() + "/" + bits;
  }
}
