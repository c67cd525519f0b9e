package org.chokepoint.ownership;

import java.util.List;
import java.util.Optional;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;
import org.chokepoint.measure.Example;
import org.chokepoint.measure.MeasureCard;
import org.chokepoint.measure.MeasureId;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Range;
import org.chokepoint.measure.Reading;
import org.chokepoint.measure.Undefined;
import org.chokepoint.measure.Unit;
import org.chokepoint.measure.Value;

/**
 * How much concentration do common owners add?
 *
 * <p>The modified HHI minus the HHI: the terms of different firms j and k in {@link ModifiedHhi}.
 * Points, from 0 up; 10,000 times b s_A s_B for a silent stake b of a firm A in a firm B that
 * nobody else ties. Undefined as the modified HHI. Where coverage is partial, the addition of the
 * listed firms, the others assumed without common owners. A contested measure: a screen, not
 * evidence of an effect. O'Brien and Salop 2000.
 */
final class AddedHhi implements OwnershipMeasure {
  static final long POINTS = 10_000;

  private final Control control;

  AddedHhi(Control control) {
    this.control = control;
  }

  @Override
  public MeasureCard card() {
    boolean votes = control == Control.PROPORTIONAL;
    return new MeasureCard(
        new MeasureId(votes ? "mhhi_delta" : "ghhi_delta"),
        votes ? "Modified HHI delta" : "Generalised HHI delta",
        "How much concentration do common owners add?",
        "10000 * sum_j sum_{k!=j} s_j * s_k * sum_i(g_ij * b_ik) / sum_i(g_ij * b_ij), "
            + OwnershipWords.control(control),
        Unit.POINTS,
        new Range(0, Double.POSITIVE_INFINITY, "0 where no firms have owners in common"),
        Reading.RISES,
        "owners that firms have in common, alone",
        OwnershipWords.UNDEFINED,
        OwnershipWords.sources(control),
        new Example(List.of("50", "50"), 500, OwnershipWords.EXAMPLE));
  }

  @Override
  public Outcome of(Shares shares, Ownership ownership) {
    if (shares.empty()) {
      return OwnershipWords.NOBODY;
    }
    CommonOwners.Addition addition = CommonOwners.of(shares, ownership, control);
    String note = shares.complete() ? "" : OwnershipWords.partial(shares);
    return addition
        .fraction()
        .<Outcome>map(fraction -> new Value(fraction.times(POINTS).value(), note))
        .orElseGet(() -> new Undefined(addition.reason()));
  }

  @Override
  public Optional<Bounds> exactly(Shares shares, Ownership ownership) {
    return CommonOwners.of(shares, ownership, control)
        .fraction()
        .map(fraction -> fraction.times(POINTS))
        .map(points -> new Bounds(points, points));
  }
}
