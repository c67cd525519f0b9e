package org.chokepoint.ownership;

import java.util.List;
import java.util.Optional;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;
import org.chokepoint.measure.Example;
import org.chokepoint.measure.MeasureCard;
import org.chokepoint.measure.MeasureId;
import org.chokepoint.measure.Measures;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Range;
import org.chokepoint.measure.Reading;
import org.chokepoint.measure.Undefined;
import org.chokepoint.measure.Unit;

/**
 * How concentrated is the market if firms with common owners spare each other?
 *
 * <p>10,000 sum_j sum_k s_j s_k (sum_i g_ij b_ik) / (sum_i g_ij b_ij): s_j the share of firm j,
 * b_ij the ultimate interest of owner i in firm j, g_ij its control, by votes (MHHI) or by power
 * (GHHI). The divisor is of firm j, which is controlled. Points, from the HHI up, without an upper
 * end: an owner with much control and little interest weighs its other firms without bound.
 * Undefined where nobody has anything, and where whoever controls a firm has no part in its profit.
 * Where coverage is partial, an interval: the HHI's, and the addition of the listed firms, the
 * others assumed without common owners. O(owners times firms) after the linear system. A contested
 * measure: a screen, not evidence of an effect. O'Brien and Salop 2000; Brito, Osorio, Ribeiro and
 * Vasconcelos 2018.
 */
final class ModifiedHhi implements OwnershipMeasure {
  private final Control control;
  private final AddedHhi added;

  ModifiedHhi(Control control) {
    this.control = control;
    this.added = new AddedHhi(control);
  }

  @Override
  public MeasureCard card() {
    boolean votes = control == Control.PROPORTIONAL;
    return new MeasureCard(
        new MeasureId(votes ? "mhhi" : "ghhi"),
        votes ? "Modified HHI (common ownership)" : "Generalised HHI (common ownership)",
        "How concentrated is the market if firms with common owners spare each other?",
        "10000 * sum_j sum_k s_j * s_k * sum_i(g_ij * b_ik) / sum_i(g_ij * b_ij), "
            + OwnershipWords.control(control),
        Unit.POINTS,
        new Range(0, Double.POSITIVE_INFINITY, "the HHI where no firms have owners in common"),
        Reading.RISES,
        "all firms, large ones more, and owners they have in common",
        OwnershipWords.UNDEFINED,
        OwnershipWords.sources(control),
        new Example(List.of("50", "50"), 5500, OwnershipWords.EXAMPLE));
  }

  @Override
  public Outcome of(Shares shares, Ownership ownership) {
    if (shares.empty()) {
      return OwnershipWords.NOBODY;
    }
    CommonOwners.Addition addition = CommonOwners.of(shares, ownership, control);
    return addition
        .fraction()
        .map(fraction -> outcome(shares, bounds(shares, fraction)))
        .orElseGet(() -> new Undefined(addition.reason()));
  }

  @Override
  public Optional<Bounds> exactly(Shares shares, Ownership ownership) {
    return CommonOwners.of(shares, ownership, control)
        .fraction()
        .map(fraction -> bounds(shares, fraction));
  }

  private static Bounds bounds(Shares shares, Ratio addition) {
    Bounds hhi = Measures.hhi().exactly(shares);
    Ratio negative = addition.times(-AddedHhi.POINTS);
    return new Bounds(hhi.low().minus(negative), hhi.high().minus(negative));
  }

  private static Outcome outcome(Shares shares, Bounds bounds) {
    return Outcome.between(
        bounds.low().value(), bounds.high().value(), OwnershipWords.partial(shares));
  }
}
