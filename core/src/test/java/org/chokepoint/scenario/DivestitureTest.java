package org.chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Interval;
import org.chokepoint.measure.Undefined;
import org.chokepoint.measure.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivestitureTest {
  static IntStream seeds() {
    return IntStream.range(0, 50);
  }

  private static Divestiture sell(String seller, String percent, String buyer) {
    return new Divestiture(seller, Quantity.percent(new BigDecimal(percent)), buyer);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void divestingWhatWasMergedUndoesAMerger(int seed) {
    long[] amounts = Markets.amounts(new Random(seed));
    Shares before = Markets.of(amounts);
    WhatIf merger = Merger.of(List.of("f0", "f1")).on(before);
    WhatIf back =
        new Divestiture("f0+f1", Quantity.amount(BigDecimal.valueOf(amounts[1])), "f1")
            .on(merger.after());
    assertThat(back.after().amounts()).containsExactly(before.amounts());
    assertThat(back.deltaHhi().low()).isEqualByComparingTo(merger.deltaHhi().low().times(-1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void divestingAllToACompetitorIsAMergerWithIt(int seed) {
    Shares before = Markets.of(Markets.amounts(new Random(seed)));
    WhatIf sale = sell("f0", "100", "f1").on(before);
    WhatIf merger = Merger.of(List.of("f0", "f1")).on(before);
    assertThat(sale.after().amounts()).containsExactly(merger.after().amounts());
    assertThat(sale.deltaHhi().low()).isEqualByComparingTo(merger.deltaHhi().low());
    assertThat(sale.joining().orElseThrow().combinedShare())
        .isEqualByComparingTo(merger.joining().orElseThrow().combinedShare());
  }

  @Test
  void divestitureChangesTheHhiByTheFormulaOfItsPage() {
    WhatIf sale = sell("f0", "25", "f2").on(Markets.of(40, 30, 20, 10));
    assertThat(sale.after().amounts()).containsExactly(30, 30, 30, 10);
    MergerTest.exactly(sale.deltaHhi(), Ratio.of(2 * 10 * (20 - 40 + 10), 1));
    assertThat(sale.joining().orElseThrow().increment()).isEqualByComparingTo(Ratio.of(1, 10));
  }

  @Test
  void newBuyerIsNoMergerAndIsNamed() {
    WhatIf sale = sell("f0", "50", "newcomer").on(Markets.of(40, 60));
    assertThat(sale.joining()).isEmpty();
    assertThat(sale.assumptions()).containsExactly("'newcomer' is new to the market");
    MergerTest.exactly(sale.deltaHhi(), Ratio.of(-800, 1));
  }

  @Test
  void remedyGivesUpWhatTheMergerAdds() {
    Merger remedied = new Merger(List.of("f1", "f2"), List.of(sell("f2", "100", "f3")));
    WhatIf whatIf = remedied.on(Markets.of(40, 30, 20, 10));
    assertThat(whatIf.after().amounts()).containsExactly(40, 30, 30);
    assertThat(whatIf.description()).isEqualTo("f1 and f2 merge, and f2 hands 100% to f3");
    assertThat(whatIf.joining().orElseThrow().increment().signum()).isZero();
    MergerTest.exactly(whatIf.deltaHhi(), Ratio.of(400, 1));
  }

  @Test
  void remediesArePlayedOneAfterAnotherAndCheckedAsSuch() {
    Divestiture most = new Divestiture("f1", Quantity.amount(new BigDecimal(20)), "f3");
    Shares market = Markets.of(40, 30, 20, 10);
    assertThat(new Merger(List.of("f1", "f2"), List.of(most, most)).objections(market))
        .extracting(Objection::expected)
        .containsExactly("at most all that 'f1' has");
    assertThat(
            new Merger(List.of("f1", "f2"), List.of(sell("f0", "10", "f3"), sell("f1", "10", "f2")))
                .objections(market))
        .extracting(Objection::found)
        .containsExactly("'f0' as seller of a remedy", "'f2' as buyer of a remedy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "100.1", "250"})
  void partThatCannotChangeHandsIsRefused(String percent) {
    assertThat(sell("f0", percent, "f1").objections(Markets.of(2, 1)))
        .extracting(Objection::found)
        .containsExactly(percent + "%");
  }

  @Test
  void everythingWrongWithADivestitureIsSaidAtOnce() {
    assertThat(sell("f7", "0", "f7").objections(Markets.of(2, 1)))
        .extracting(Objection::found)
        .containsExactly("'f7'", "'f7' as seller and buyer", "0%");
    assertThat(
            new Divestiture("f0", Quantity.amount(new BigDecimal("2.5")), "f1")
                .objections(Markets.of(2, 1)))
        .extracting(Objection::expected)
        .containsExactly("at most all that 'f0' has");
  }

  @Test
  void aSellerSmallerThanUnlistedFirmsCanBeKeepsTheirBounds() {
    WhatIf sale = sell("f1", "90", "f0").on(Markets.parts(100, 40, 20));
    MergerTest.exactly(sale.deltaHhi(), Ratio.of(58 * 58 + 4 - 2000, 1));
    Change hhi = sale.changes().get(0);
    assertThat(hhi.before()).isInstanceOf(Interval.class);
    assertThat(((Interval) hhi.after()).low()).isEqualTo(3368);
    assertThat(((Interval) hhi.after()).high()).isEqualTo(3368 + 2 * 400);
    assertThat(hhi.delta()).isEqualTo(new Value(1368, ""));
    assertThat(sale.changes())
        .filteredOn(change -> change.before() instanceof Interval)
        .filteredOn(change -> !change.measure().text().equals("hhi"))
        .extracting(Change::delta)
        .isNotEmpty()
        .hasOnlyElementsOfType(Undefined.class);
  }

  @Test
  void percentagesThatNeedFinerStepsStayExact() {
    WhatIf sale = sell("f0", "33.333", "f1").on(Markets.of("0.7", "0.3"));
    assertThat(sale.after().share(0).value()).isCloseTo(0.533331, within(1e-15));
  }
}
