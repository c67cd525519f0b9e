package org.chokepoint.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.market.Holding;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Interval;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;
import org.chokepoint.measure.Value;

/** Two markets for tests, written firm by firm as {@code before -> after}. */
record Pairs(Shares before, Shares after) {

  static Pairs of(String... moves) {
    return new Pairs(side(0, moves), side(1, moves));
  }

  /** Two markets of 100 of which only these firms are listed; a 0 is not listed. */
  static Pairs percent(String... moves) {
    return new Pairs(
        Shares.partsOf(BigDecimal.valueOf(100), holdings(0, moves)),
        Shares.partsOf(BigDecimal.valueOf(100), holdings(1, moves)));
  }

  private static Shares side(int side, String... moves) {
    return Shares.complete(holdings(side, moves));
  }

  private static List<Holding> holdings(int side, String... moves) {
    List<Holding> holdings = new ArrayList<>();
    for (int i = 0; i < moves.length; i++) {
      holdings.add(new Holding("f" + i, new BigDecimal(moves[i].split(" -> ", -1)[side])));
    }
    return holdings;
  }

  Pairs backwards() {
    return new Pairs(after, before);
  }

  Outcome outcome(String id) {
    return ChangeMeasures.named(id).orElseThrow().of(before, after);
  }

  double value(String id) {
    assertThat(outcome(id)).as(id).isInstanceOf(Value.class);
    return ((Value) outcome(id)).amount();
  }

  Interval interval(String id) {
    assertThat(outcome(id)).as(id).isInstanceOf(Interval.class);
    return (Interval) outcome(id);
  }

  String reasonOfNone(String id) {
    assertThat(outcome(id)).as(id).isInstanceOf(Undefined.class);
    return ((Undefined) outcome(id)).reason();
  }
}
