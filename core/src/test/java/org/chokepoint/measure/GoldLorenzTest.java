package org.chokepoint.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.chokepoint.Gold;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Shares;
import org.junit.jupiter.api.Test;

/** Lorenz curves with figures printed elsewhere; see src/test/resources/gold for their sources. */
class GoldLorenzTest {
  @Test
  void sameGiniHidesLorenzCurvesOfDifferentShape() {
    JsonNode gold = Gold.json("ineq.json").get("damgaard_weiner");
    Shares one = Markets.of(50, 50, 50, 50, 50, 50, 50, 50, 50, 450);
    Shares other = Markets.of(2, 2, 2, 2, 2, 18, 18, 18, 18, 18);
    for (Shares shares : List.of(one, other)) {
      assertThat(Read.value("gini_unbiased", shares))
          .isCloseTo(gold.get("gini_corrected_both").asDouble(), within(5e-8));
    }
    assertThat(asymmetry(one)).isCloseTo(gold.at("/lorenz_asymmetry/0").asDouble(), within(0.005));
    assertThat(asymmetry(other))
        .isCloseTo(gold.at("/lorenz_asymmetry/1").asDouble(), within(0.011));
  }

  /**
   * Where the curve has slope one: the firms below the mean, the next in part, and what they hold.
   */
  private static double asymmetry(Shares shares) {
    List<LorenzCurve.Point> points = LorenzCurve.of(shares).points();
    double n = shares.firms();
    double mean = shares.whole() / n;
    int below = 0;
    while (shares.amount(shares.firms() - 1 - below) < mean) {
      below++;
    }
    double last = shares.amount(shares.firms() - below);
    double next = shares.amount(shares.firms() - 1 - below);
    double part = (mean - last) / (next - last);
    return (below + part) / n + points.get(below).amount().value() + part * next / shares.whole();
  }
}
