package org.chokepoint.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.junit.jupiter.api.Test;

class LorenzCurveTest {
  @Test
  void curveRunsFromTheSmallestFirmUpExactly() {
    assertThat(LorenzCurve.of(Markets.of(3, 1, 2)).points())
        .containsExactly(point(0, 0), point(1, 1), point(2, 3), point(3, 6));
  }

  @Test
  void marketThatIsNotCompleteHasNoCurve() {
    assertThat(LorenzCurve.of(Markets.parts(10, 5, 2)).points()).isEmpty();
    assertThat(LorenzCurve.of(Shares.complete(List.of())).points()).isEmpty();
  }

  private static LorenzCurve.Point point(long firms, long amount) {
    return new LorenzCurve.Point(Ratio.of(firms, 3), Ratio.of(amount, 6));
  }
}
