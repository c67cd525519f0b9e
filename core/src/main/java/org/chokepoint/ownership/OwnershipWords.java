package org.chokepoint.ownership;

import java.math.RoundingMode;
import java.util.List;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Citation;
import org.chokepoint.measure.Undefined;

/** What the cards and reasons of the ownership measures have in common. */
final class OwnershipWords {
  static final Undefined NOBODY = new Undefined("no firm has anything");

  static final String UNDEFINED =
      "undefined where nobody has anything, and where whoever controls a firm has no part in its"
          + " profit; where coverage is partial, unlisted firms count as without common owners";

  static final String EXAMPLE =
      "O'Brien and Salop 2000, silent stake: the first firm owns 20 percent of the second without"
          + " votes, and nobody else is tied to both";

  private OwnershipWords() {}

  static String control(Control control) {
    return control == Control.PROPORTIONAL
        ? "g the ultimate votes"
        : "g the ultimate Banzhaf power";
  }

  static List<Citation> sources(Control control) {
    Citation modified =
        new Citation(
            "O'Brien and Salop 2000, Competitive Effects of Partial Ownership, Antitrust Law"
                + " Journal 67");
    return control == Control.PROPORTIONAL
        ? List.of(modified)
        : List.of(
            new Citation(
                "Brito, Osorio, Ribeiro and Vasconcelos 2018, International Journal of Industrial"
                    + " Organization 59"),
            new Citation(
                "Dubey and Shapley 1979, Mathematical Properties of the Banzhaf Power Index"),
            modified);
  }

  static String partial(Shares shares) {
    return "the listed firms hold "
        + shares.coverage().times(100).decimal().setScale(2, RoundingMode.DOWN).toPlainString()
        + "% of the market; unlisted firms are assumed no larger than the smallest listed one or their stated limit, and"
        + " without owners in common with any firm";
  }
}
