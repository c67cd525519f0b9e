package org.chokepoint.change;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chokepoint.market.Holding;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Measures;
import org.chokepoint.table.FaultyInput;

/**
 * How much of a market's concentration lies within its parts, how much between them?
 *
 * <p>H = sum_g w_g<sup>2</sup> H_g + sum_{g != h} w_g w_h sum_i s_ig s_ih: w_g the fraction of the
 * whole that part g is, s_ig firm i's share of part g, H the HHI of the whole with each firm's
 * amounts added up. The first sum is what lies within the parts: the HHI if every firm were in one
 * part only. The second lies between them: the same firms in several parts; 0 where no firm is in
 * two. Points, exact. Where a part's coverage is partial, all terms are those of the listed firms:
 * the lower ends. O(firms times parts). Hirschman 1945, the sum of squares taken by parts.
 *
 * @param parts the terms of the parts, by name
 * @param within the sum of their terms within, in points
 * @param between what the same firms in several parts add, in points
 * @param whole the HHI of the whole: within and between together, in points
 * @param complete whether all firms of all parts are listed
 */
public record Decomposition(
    List<SegmentTerm> parts, Ratio within, Ratio between, Ratio whole, boolean complete) {
  public Decomposition {
    parts = List.copyOf(parts);
  }

  /**
   * Decomposes a market.
   *
   * @throws FaultyInput if the parts are in different units, in percent of each part, of one name,
   *     or if one has nothing; all faults are listed
   * @throws IllegalArgumentException if there are no parts or the firms of one exceed its whole
   */
  public static Decomposition of(List<Segment> segments) {
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("a market without parts");
    }
    FaultyInput.throwIfAny(SegmentFaults.of(segments));
    BigDecimal all = segments.stream().map(Decomposition::whole).reduce(BigDecimal::add).get();
    List<SegmentTerm> terms = new ArrayList<>();
    List<Holding> pooled = new ArrayList<>();
    boolean complete = true;
    for (Segment segment : segments) {
      Shares shares = Shares.partsOf(whole(segment), segment.holdings());
      complete &= shares.complete();
      pooled.addAll(segment.holdings());
      terms.add(term(segment.name(), ratio(whole(segment), all), shares));
    }
    terms.sort(Comparator.comparing(SegmentTerm::name));
    Ratio within = sum(terms);
    Ratio whole = listedHhi(Shares.partsOf(all, pooled));
    return new Decomposition(terms, within, whole.minus(within), whole, complete);
  }

  private static SegmentTerm term(String name, Ratio weight, Shares shares) {
    Ratio hhi = listedHhi(shares);
    Ratio within =
        lowest(
            new Ratio(
                weight.numerator().pow(2).multiply(hhi.numerator()),
                weight.denominator().pow(2).multiply(hhi.denominator())));
    return new SegmentTerm(name, weight, hhi, within);
  }

  private static Ratio listedHhi(Shares shares) {
    return lowest(Measures.hhi().exactly(shares).low());
  }

  private static Ratio sum(List<SegmentTerm> terms) {
    Ratio sum = Ratio.of(0, 1);
    for (SegmentTerm term : terms) {
      sum = lowest(sum.minus(term.within().times(-1)));
    }
    return sum;
  }

  private static Ratio ratio(BigDecimal part, BigDecimal all) {
    Ratio one = Ratio.of(part);
    Ratio other = Ratio.of(all);
    return lowest(
        new Ratio(
            one.numerator().multiply(other.denominator()),
            one.denominator().multiply(other.numerator())));
  }

  /** In lowest terms, so that sums over many parts stay small. */
  private static Ratio lowest(Ratio ratio) {
    BigInteger common = ratio.numerator().gcd(ratio.denominator());
    return new Ratio(ratio.numerator().divide(common), ratio.denominator().divide(common));
  }

  private static BigDecimal whole(Segment segment) {
    return segment
        .whole()
        .orElseGet(
            () ->
                segment.holdings().stream()
                    .map(Holding::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
