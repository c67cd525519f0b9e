package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.Shares;

/**
 * How many firms form the oligopoly at the head of the market?
 *
 * <p>The first minimum of Linda's index over the m largest firms, m from 2 to n: the smallest m
 * after which L_m falls no further, n if it always falls. L_m = 1/(m (m - 1)) &Sigma; (m - i)/i A_i
 * / (A_m - A_i) over i from 1 to m - 1, A_i = x_1 + ... + x_i. Firms. Undefined for a single firm,
 * where nobody has anything, and where coverage is partial unless the minimum lies among the listed
 * firms. O(m n) to the minimum m. Linda 1976.
 */
final class LindaBoundary implements Measure {
  private static final MeasureCard CARD =
      new MeasureCard(
          new MeasureId("linda_boundary"),
          "Boundary of the oligopoly by the Linda index",
          "How many firms form the oligopoly at the head of the market?",
          "smallest m of 2..n with L_(m+1) >= L_m, L_m = linda of the m largest firms; else n",
          Unit.FIRMS,
          new Range(2, Double.POSITIVE_INFINITY, "n for n equal firms"),
          Reading.NEUTRAL,
          "the first large gap below the leading firms",
          "undefined for a single firm, where nobody has anything, and where coverage is partial"
              + " unless the minimum lies among firms that are certain to be the largest",
          List.of(
              new Citation(
                  "Linda 1976, Methodology of Concentration Analysis Applied to the Study of"
                      + " Industries and Markets, Commission of the European Communities")),
          new Example(
              List.of("40", "38", "36", "2", "1"),
              3,
              "three firms of like size above two small ones: L_2 = 0.526, L_3 = 0.355, L_4 ="
                  + " 3.36"));

  @Override
  public MeasureCard card() {
    return CARD;
  }

  @Override
  public Outcome of(Shares shares) {
    if (shares.empty()) {
      return Partial.NOBODY;
    }
    if (shares.complete() && shares.firms() == 1) {
      return new Undefined(SizeMeasure.SINGLE_FIRM + ": there is no second firm");
    }
    if (shares.complete()) {
      return Outcome.value(new LindaCurve(shares.amounts()).firstMinimum());
    }
    boolean certain = shares.firms() > 1 && Partial.largestListed(shares, shares.firms());
    int boundary = certain ? new LindaCurve(shares.amounts()).firstMinimum() : 0;
    if (!certain || boundary == shares.firms()) {
      return Partial.undefined(shares, "the first minimum may lie among them");
    }
    return Outcome.value(boundary);
  }
}
