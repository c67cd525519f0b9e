package org.chokepoint.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.chokepoint.market.Shares;

/** Reads outcomes in tests. */
final class Read {
  private Read() {}

  static Outcome outcome(String id, Shares shares) {
    return Measures.named(id).orElseThrow().of(shares);
  }

  static double value(Measure measure, Shares shares) {
    Outcome outcome = measure.of(shares);
    assertThat(outcome).as("%s", measure.card().id()).isInstanceOf(Value.class);
    return ((Value) outcome).amount();
  }

  static double value(String id, Shares shares) {
    return value(Measures.named(id).orElseThrow(), shares);
  }

  static Interval interval(String id, Shares shares) {
    Outcome outcome = outcome(id, shares);
    assertThat(outcome).as(id).isInstanceOf(Interval.class);
    return (Interval) outcome;
  }

  static String reasonOfNone(String id, Shares shares) {
    Outcome outcome = outcome(id, shares);
    assertThat(outcome).as(id).isInstanceOf(Undefined.class);
    return ((Undefined) outcome).reason();
  }
}
