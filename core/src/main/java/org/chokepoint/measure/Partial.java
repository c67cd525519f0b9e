package org.chokepoint.measure;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.chokepoint.market.Shares;

/**
 * What is possible where some firms are not listed. The unlisted amount R is spread over firms none
 * of which is larger than the smallest listed one, x_k: at one extreme over infinitely many, at the
 * other over q = floor(R / x_k) firms of that size and one with the remainder r. By majorisation no
 * other spread gives a smaller or larger sum of squares.
 */
final class Partial {
  static final Undefined NOBODY = new Undefined("no firm has anything");

  private Partial() {}

  /** Why a number is an interval. */
  static String reason(Shares shares) {
    return "the listed firms hold "
        + shares.coverage().times(100).decimal().setScale(2, RoundingMode.DOWN).toPlainString()
        + "% of the market; bounds assume that no unlisted firm is larger than the smallest listed"
        + " one";
  }

  /** x_k: the most an unlisted firm can have, in steps. */
  static long ceiling(Shares shares) {
    return shares.ceiling();
  }

  /** The fewest firms that can share the unlisted amount. */
  static long fewestUnlisted(Shares shares) {
    return -Math.floorDiv(-shares.unlisted(), ceiling(shares));
  }

  /** The largest possible sum of squares of the unlisted firms, q x_k^2 + r^2, in squared steps. */
  static BigInteger mostSquares(Shares shares) {
    long ceiling = ceiling(shares);
    BigInteger full = BigInteger.valueOf(shares.unlisted() / ceiling);
    BigInteger rest = BigInteger.valueOf(shares.unlisted() % ceiling);
    return full.multiply(BigInteger.valueOf(ceiling).pow(2)).add(rest.pow(2));
  }
}
