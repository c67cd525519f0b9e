package org.chokepoint.reports.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.chokepoint.market.Shares;

/**
 * The shares of a market as text, to be put into formulas: each is {@code amount/whole}, so nothing
 * is rounded.
 */
final class Terms {
  private final Shares shares;

  Terms(Shares shares) {
    this.shares = shares;
  }

  int n() {
    return shares.firms();
  }

  /** The amount of the firm at a rank, 1 for the largest. */
  String amount(int rank) {
    return decimal(shares, shares.amount(rank - 1));
  }

  String whole() {
    return decimal(shares, shares.whole());
  }

  /** An amount in steps as a decimal number. */
  static String decimal(Shares shares, long steps) {
    return plain(shares.step().multiply(BigDecimal.valueOf(steps)));
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The share at a rank, 1 for the largest; 0 where there is no such firm. */
  String share(int rank) {
    return rank > n() ? "0" : "(" + amount(rank) + "/" + whole() + ")";
  }

  /** A sum over all firms. */
  String sum(UnaryOperator<String> term) {
    return over(1, rank -> term.apply(share(rank)), " + ");
  }

  /** A sum over all firms that depends on their ranks. */
  String sumByRank(IntFunction<String> term) {
    return over(1, term, " + ");
  }

  /** The sum of the largest shares. */
  String largest(int k) {
    return over(1, Math.min(k, n()), this::share, " + ");
  }

  /** The terms from a rank on, joined. */
  String over(int first, IntFunction<String> term, String joint) {
    return over(first, n(), term, joint);
  }

  private static String over(int first, int last, IntFunction<String> term, String joint) {
    List<String> terms = new ArrayList<>();
    for (int rank = first; rank <= last; rank++) {
      terms.add(term.apply(rank));
    }
    return terms.isEmpty() ? "0" : "(" + String.join(joint, terms) + ")";
  }

  /** H, the sum of the squared shares. */
  String squares() {
    return sum(share -> share + "^2");
  }
}
