package org.chokepoint.change;

import java.math.BigInteger;
import java.util.List;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Citation;
import org.chokepoint.measure.Example;
import org.chokepoint.measure.MeasureCard;
import org.chokepoint.measure.MeasureId;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Range;
import org.chokepoint.measure.Reading;
import org.chokepoint.measure.Unit;

/**
 * How much of the market changed hands?
 *
 * <p>I = sum_i |s_i,after - s_i,before| over the firms of either market, entrants and leavers as 0;
 * the half sum is the part of the market that changed hands. From 0 to 2, the half sum to 1.
 * Undefined where nobody has anything before or after. Where coverage is partial, an interval:
 * above, what is not listed in both markets changed hands altogether; below, as little of it as the
 * sizes allow (this end need not be attained). O(n log n). Hymer and Pashigian 1962.
 */
final class Instability implements ChangeMeasure {
  private final int part;

  /** The full sum is part 1, the half sum part 2. */
  Instability(int part) {
    this.part = part;
  }

  @Override
  public MeasureCard card() {
    boolean full = part == 1;
    return new MeasureCard(
        new MeasureId(full ? "hymer_pashigian" : "hymer_pashigian_half"),
        full ? "Hymer-Pashigian instability" : "Hymer-Pashigian instability, half sum",
        full ? "How far did the shares move, all firms together?" : "How much changed hands?",
        (full ? "" : "1/2 * ") + "sum_i |s_i,after - s_i,before|",
        full ? Unit.RATIO : Unit.FRACTION,
        new Range(0, 2.0 / part, "0 where no share moved; the end where no firm stayed"),
        Reading.NEUTRAL,
        "how much share changed hands, whoever gained it",
        ChangeWords.UNDEFINED + "; an interval where coverage is partial",
        List.of(
            new Citation(
                "Hymer and Pashigian 1962, Firm Size and Rate of Growth, Journal of Political"
                    + " Economy 70")),
        new Example(
            List.of("60 -> 50", "40 -> 30", "0 -> 20"),
            0.4 / part,
            "an entrant takes a tenth of the market from each of two firms"));
  }

  @Override
  public Outcome of(Shares before, Shares after) {
    return ChangeWords.nobody(before, after).orElseGet(() -> sum(before, after));
  }

  private Outcome sum(Shares before, Shares after) {
    Listing earlier = new Listing(before);
    Listing later = new Listing(after);
    BigInteger known = BigInteger.ZERO;
    BigInteger shrunk = earlier.whole();
    BigInteger grown = later.whole();
    for (String firm : earlier.both(later)) {
      BigInteger was = earlier.amount(firm);
      BigInteger is = later.amount(firm);
      known = known.add(moved(was, earlier, is, later).abs());
      shrunk = shrunk.subtract(was);
      grown = grown.subtract(is);
    }
    BigInteger least =
        moved(shrunk, earlier, grown, later)
            .abs()
            .max(certain(earlier, later).add(certain(later, earlier)));
    if (ChangeWords.complete(before, after)) {
      least = sum(shrunk, earlier, grown, later);
    }
    BigInteger most = sum(shrunk, earlier, grown, later);
    return Outcome.between(
        fraction(known.add(least), earlier, later),
        fraction(known.add(most), earlier, later),
        ChangeWords.partial(before, after));
  }

  /** What firms listed only here must have moved, as they exceed what an unlisted firm can have. */
  private static BigInteger certain(Listing here, Listing there) {
    BigInteger limit = BigInteger.valueOf(largestUnlisted(there.shares()));
    BigInteger sum = BigInteger.ZERO;
    for (String firm : here.without(there)) {
      sum = sum.add(moved(here.amount(firm), here, limit, there).max(BigInteger.ZERO));
    }
    return sum;
  }

  private static long largestUnlisted(Shares shares) {
    return Math.min(shares.unlisted(), shares.ceiling());
  }

  /** One fraction minus another, in parts of both wholes. */
  private static BigInteger moved(BigInteger one, Listing of, BigInteger other, Listing in) {
    return one.multiply(in.whole()).subtract(other.multiply(of.whole()));
  }

  private static BigInteger sum(BigInteger one, Listing of, BigInteger other, Listing in) {
    return one.multiply(in.whole()).add(other.multiply(of.whole()));
  }

  private double fraction(BigInteger moved, Listing earlier, Listing later) {
    BigInteger wholes = earlier.whole().multiply(later.whole());
    return new Ratio(moved, wholes.multiply(BigInteger.valueOf(part))).value();
  }
}
