package org.chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Interval;
import org.chokepoint.measure.Measures;
import org.chokepoint.scenario.pricing.Diversion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExitAndEntryTest {
  static IntStream seeds() {
    return IntStream.range(0, 50);
  }

  private static Quantity percent(String number) {
    return Quantity.percent(new BigDecimal(number));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void exitToOthersKeepsRelativeShares(int seed) {
    Shares before = Markets.of(Markets.amounts(new Random(seed)));
    String leaver = before.holder(before.firms() - 1);
    WhatIf exit = new Exit(leaver, new Exit.ToOthers()).on(before);
    assertThat(exit.after().firms()).isEqualTo(before.firms() - 1);
    for (int rank = 0; rank < exit.after().firms(); rank++) {
      assertThat(exit.after().holder(rank)).isEqualTo(before.holder(rank));
      assertThat(exit.after().share(rank).dividedBy(exit.after().share(0)))
          .isEqualByComparingTo(before.share(rank).dividedBy(before.share(0)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void amountThatIsLostLeavesTheSameSharesAsOneThatGoesToAll(int seed) {
    Shares before = Markets.of(Markets.amounts(new Random(seed)));
    WhatIf lost = new Exit("f0", new Exit.Nowhere()).on(before);
    WhatIf kept = new Exit("f0", new Exit.ToOthers()).on(before);
    assertThat(lost.deltaHhi().low()).isEqualByComparingTo(kept.deltaHhi().low());
    assertThat(lost.after().share(0)).isEqualByComparingTo(kept.after().share(0));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void entryThenExitRestoresTheMarket(int seed) {
    Shares before = Markets.of(Markets.amounts(new Random(seed)));
    Shares grown =
        new Entry("new", Quantity.amount(new BigDecimal(777)), Entry.Origin.GROWTH)
            .on(before)
            .after();
    assertThat(grown.whole()).isEqualTo(before.whole() + 777);
    assertThat(new Exit("new", new Exit.Nowhere()).on(grown).after().amounts())
        .containsExactly(before.amounts());
    Shares taken = new Entry("new", percent("12.5"), Entry.Origin.OTHERS).on(before).after();
    Shares restored = new Exit("new", new Exit.ToOthers()).on(taken).after();
    for (int rank = 0; rank < before.firms(); rank++) {
      assertThat(restored.share(rank)).isEqualByComparingTo(before.share(rank));
    }
  }

  @Test
  void entrantTakesFromAllInProportion() {
    WhatIf entry = new Entry("new", percent("10"), Entry.Origin.OTHERS).on(Markets.of(60, 40));
    assertThat(entry.after().amounts()).containsExactly(54, 36, 10);
    MergerTest.exactly(entry.deltaHhi(), Ratio.of(54 * 54 + 36 * 36 + 100 - 5200, 1));
    assertThat(entry.joining()).isEmpty();
  }

  @Test
  void exitByDiversionGivesEachItsRatioAndLosesTheRest() {
    Diversion diversion =
        Diversion.given(
            Map.of("f0", Map.of("f1", new BigDecimal("0.5"), "f2", new BigDecimal("0.25"))));
    WhatIf exit = new Exit("f0", new Exit.ByDiversion(diversion)).on(Markets.of(40, 30, 30));
    assertThat(exit.after().amounts()).containsExactly(50, 40);
    assertThat(exit.after().whole()).isEqualTo(90);
    assertThat(exit.assumptions()).containsExactly("diversion is as given");
    assertThat(new Exit("f1", new Exit.ByDiversion(diversion)).objections(Markets.of(4, 3, 3)))
        .extracting(Objection::found)
        .containsExactly("no diversion ratio from 'f1'");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void exitByDiversionInProportionToSharesIsExitToOthers(int seed) {
    Shares before = Markets.of(Markets.amounts(new Random(seed)));
    Diversion diversion = Diversion.proportional(before, BigDecimal.ONE);
    Ratio byRatios = new Exit("f1", new Exit.ByDiversion(diversion)).on(before).deltaHhi().low();
    assertThat(byRatios)
        .isEqualByComparingTo(new Exit("f1", new Exit.ToOthers()).on(before).deltaHhi().low());
  }

  @Test
  void deltaIsAnIntervalWhereUnlistedFirmsGrowWithTheMarket() {
    Shares before = Markets.parts(100, 40, 20, 20);
    WhatIf exit = new Exit("f0", new Exit.ToOthers()).on(before);
    Ratio low = Measures.hhi().exactly(exit.after()).low();
    Ratio high = Measures.hhi().exactly(exit.after()).high();
    assertThat(exit.deltaHhi().low())
        .isEqualByComparingTo(low.minus(Measures.hhi().exactly(before).low()));
    assertThat(exit.deltaHhi().high())
        .isEqualByComparingTo(high.minus(Measures.hhi().exactly(before).high()));
    assertThat(exit.changes().get(0).delta()).isInstanceOf(Interval.class);
    WhatIf entry = new Entry("new", percent("50"), Entry.Origin.OTHERS).on(before);
    assertThat(entry.deltaHhi().low()).isLessThan(entry.deltaHhi().high());
    assertThat(entry.deltaHhi().high()).isEqualByComparingTo(Ratio.of(600 + 2500 - 2400, 1));
  }

  @Test
  void scenarioThatCannotBePlayedIsRefused() {
    Shares market = Markets.of(2, 1);
    assertThat(new Exit("f9", new Exit.Nowhere()).objections(market)).hasSize(1);
    assertThat(new Exit("f0", new Exit.ToOthers()).objections(Markets.of(1)))
        .extracting(Objection::found)
        .containsExactly("'f0', the only firm listed");
    assertThat(new Entry("f0", percent("0"), Entry.Origin.GROWTH).objections(market)).hasSize(2);
    assertThat(new Entry("new", percent("100"), Entry.Origin.OTHERS).objections(market)).hasSize(1);
    assertThat(new Entry("new", percent("100"), Entry.Origin.GROWTH).objections(market)).isEmpty();
    assertThat(new Entry("new", percent("1"), Entry.Origin.GROWTH).objections(Markets.of("0")))
        .extracting(Objection::found)
        .containsExactly("a market without firms");
  }
}
