package org.chokepoint.api.http;

import java.math.BigInteger;
import java.net.InetAddress;

/**
 * Addresses that begin with the same bits.
 *
 * @param first one of them
 * @param bits how many bits they share
 */
record AddressRange(InetAddress first, int bits) {

  /**
   * A range such as {@code 10.0.0.0/8}, {@code 2001:db8::/32} or one address.
   *
   * @throws IllegalArgumentException if it is none
   */
  static AddressRange of(String text) {
    String[] parts = text.split("/", 2);
    InetAddress first =
        ClientAddress.literal(parts[0])
            .orElseThrow(() -> new IllegalArgumentException(fault(text)));
    int most = first.getAddress().length * 8;
    if (parts.length == 1) {
      return new AddressRange(first, most);
    }
    if (!parts[1].matches("[0-9]{1,3}") || Integer.parseInt(parts[1]) > most) {
      throw new IllegalArgumentException(fault(text));
    }
    return new AddressRange(first, Integer.parseInt(parts[1]));
  }

  private static String fault(String text) {
    return "trusted proxy '%s', expected an address or a range such as 10.0.0.0/8".formatted(text);
  }

  boolean includes(InetAddress address) {
    byte[] own = first.getAddress();
    byte[] other = address.getAddress();
    int rest = own.length * 8 - bits;
    return own.length == other.length
        && new BigInteger(1, own)
            .shiftRight(rest)
            .equals(new BigInteger(1, other).shiftRight(rest));
  }
}
