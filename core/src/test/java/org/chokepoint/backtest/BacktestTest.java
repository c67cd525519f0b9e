package org.chokepoint.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.backtest.Observed.State;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Graphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BacktestTest {
  private static final DependencyGraph GRAPH =
      Graphs.of(
          Graphs.rows(
              "power <- fire : 1", "near <- power : 1", "far <- near : 1", "or <- power | x : 1"));

  private static Observed seen(String node, State state, double from, double by) {
    return new Observed(
        node, state, Optional.of(BigDecimal.valueOf(from)), Optional.of(BigDecimal.valueOf(by)));
  }

  private static Observed seen(String node, State state) {
    return new Observed(node, state, Optional.empty(), Optional.empty());
  }

  @Test
  void structureWindowsAndOrderAreCompared() {
    Backtest test =
        Backtest.of(
            GRAPH,
            "fire",
            List.of(
                seen("power", State.DOWN, 10, 20),
                seen("near", State.DOWN, 12, 13),
                seen("far", State.DOWN, 25, 30),
                seen("or", State.DEGRADED),
                seen("x", State.DOWN)),
            Set.of("power"));
    assertThat(test.given()).containsExactly("power");
    assertThat(test.reach().count(Reach.Verdict.HIT)).isEqualTo(2);
    assertThat(test.reach().count(Reach.Verdict.MISS)).isEqualTo(1);
    assertThat(test.reach().count(Reach.Verdict.UP_FOR_DEGRADED)).isEqualTo(1);
    ReturnWindows.Row far = test.returns().rows().get(1);
    assertThat(far.earliest()).contains(BigDecimal.TEN);
    assertThat(far.afterEarliest().orElseThrow()).isEqualByComparingTo("15");
    assertThat(far.afterLatest().orElseThrow()).isEqualByComparingTo("5");
    assertThat(test.returns().refuting()).isEmpty();
    assertThat(test.order()).isEqualTo(new OrderAgreement(1, 0, 0));
    assertThat(test.order().gamma()).contains(1.0);
  }

  @Test
  void aReturnBeforeWhatItStandsOnRefutesTheModel() {
    Backtest test =
        Backtest.of(
            GRAPH,
            "fire",
            List.of(seen("power", State.DOWN, 10, 20), seen("near", State.DOWN, 8, 9)),
            Set.of("power"));
    assertThat(test.returns().refuting()).containsExactly("near");
  }

  @Test
  void withoutAnythingToldApartAgreementIsUndefined() {
    assertThat(new OrderAgreement(0, 0, 3).gamma()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(RecoveryModel.class)
  void aModelFindsItsOwnCurveAgain(RecoveryModel model) {
    List<CurvePoint> points =
        model == RecoveryModel.LINEAR
            ? List.of(point(0, 100), point(1, 200), point(3, 400), point(9, 1_000))
            : List.of(point(0, 0), point(1, 500), point(2, 750), point(3, 875));
    CurveTest test = CurveTest.of(model, points);
    assertThat(test.rows().get(0).errorPoints()).isCloseTo(0, within(1e-9));
    assertThat(test.rows().get(0).errorDays().orElseThrow()).isCloseTo(0, within(1e-9));
    assertThat(test.meanErrorPoints().orElseThrow()).isCloseTo(0, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(RecoveryModel.class)
  void aRecoveryThatStandsStillNeverReachesMore(RecoveryModel model) {
    CurveTest test = CurveTest.of(model, List.of(point(0, 500), point(1, 500), point(2, 600)));
    assertThat(test.rows().get(0).errorDays()).isEmpty();
    assertThat(test.rows().get(0).errorPoints()).isCloseTo(-10, within(1e-9));
  }

  private static CurvePoint point(double days, long restored) {
    return new CurvePoint(days, restored, 1_000);
  }
}
