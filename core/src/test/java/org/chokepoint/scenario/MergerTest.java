package org.chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chokepoint.Gold;
import org.chokepoint.market.Holding;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.market.Unlisted;
import org.chokepoint.measure.Bounds;
import org.chokepoint.measure.Measures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MergerTest {
  static Stream<JsonNode> published() {
    return StreamSupport.stream(Gold.json("agency_and_textbook.json").spliterator(), false)
        .filter(node -> node.has("merger"));
  }

  static IntStream seeds() {
    return IntStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("published")
  void mergerGivesTheFiguresPrinted(JsonNode node) {
    Set<String> firms = new TreeSet<>();
    node.at("/merger/merge")
        .forEach(firm -> firms.add(firm.isInt() ? "f" + firm.asInt() : firm.asText()));
    WhatIf merger = Merger.of(firms).on(market(node));
    assertThat(merger.deltaHhi().low().value())
        .isCloseTo(node.at("/merger/delta").asDouble(), within(1e-9));
    if (node.at("/merger/post").isNumber()) {
      assertThat(merger.joining().orElseThrow().hhiAfter().high().value())
          .isEqualTo(node.at("/merger/post").asDouble());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mergerRaisesHhiByTwiceTheProduct(int seed) {
    Random random = new Random(seed);
    long[] amounts = Markets.amounts(random);
    int b = 1 + random.nextInt(amounts.length - 1);
    Shares before = Markets.of(amounts);
    WhatIf merger = Merger.of(List.of("f0", "f" + b)).on(before);
    BigInteger product =
        BigInteger.valueOf(amounts[0])
            .multiply(BigInteger.valueOf(amounts[b]))
            .multiply(BigInteger.valueOf(20_000));
    exactly(merger.deltaHhi(), new Ratio(product, BigInteger.valueOf(before.whole()).pow(2)));
    assertThat(merger.after().firms()).isEqualTo(before.firms() - 1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mergerOfSeveralRaisesHhiByTheSquareOfTheSumLessTheSquares(int seed) {
    Random random = new Random(seed);
    long[] amounts = Markets.amounts(random);
    int firms = 2 + random.nextInt(amounts.length - 1);
    List<String> names = IntStream.range(0, firms).mapToObj(i -> "f" + i).toList();
    BigInteger sum = BigInteger.ZERO;
    BigInteger squares = BigInteger.ZERO;
    for (int i = 0; i < firms; i++) {
      sum = sum.add(BigInteger.valueOf(amounts[i]));
      squares = squares.add(BigInteger.valueOf(amounts[i]).pow(2));
    }
    Shares before = Markets.of(amounts);
    exactly(
        Merger.of(names).on(before).deltaHhi(),
        new Ratio(sum.pow(2).subtract(squares), BigInteger.valueOf(before.whole()).pow(2))
            .times(10_000));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void deltaIsTheSameHoweverLittleOfTheMarketIsListed(int seed) {
    long[] amounts = Markets.amounts(new Random(seed));
    Shares before = Markets.parts(Arrays.stream(amounts).sum() * 2, amounts);
    Merger scenario = Merger.of(List.of("f0", "f1"));
    WhatIf merger = scenario.on(before);
    Ratio complete = scenario.on(Markets.of(amounts)).deltaHhi().low();
    assertThat(merger.deltaHhi().low().times(4)).isEqualByComparingTo(complete);
    assertThat(merger.deltaHhi().high()).isEqualByComparingTo(merger.deltaHhi().low());
    Bounds after = merger.joining().orElseThrow().hhiAfter();
    assertThat(after.high().minus(Measures.hhi().exactly(before).high()))
        .isEqualByComparingTo(merger.deltaHhi().low());
  }

  @Test
  void numbersForRulesAreExact() {
    Joining joining =
        Merger.of(List.of("f1", "f2")).on(Markets.of(40, 30, 20, 10)).joining().orElseThrow();
    assertThat(joining.undertaking()).isEqualTo("f1+f2");
    exactly(joining.hhiBefore(), Ratio.of(3000, 1));
    exactly(joining.hhiAfter(), Ratio.of(4200, 1));
    exactly(joining.deltaHhi(), Ratio.of(1200, 1));
    assertThat(joining.combinedShare()).isEqualByComparingTo(Ratio.of(1, 2));
    assertThat(joining.largestParty()).isEqualByComparingTo(Ratio.of(3, 10));
    assertThat(joining.increment()).isEqualByComparingTo(Ratio.of(1, 5));
    exactly(joining.bestRank(), Ratio.of(2, 1));
  }

  @Test
  void twoFirmsMergeToAMonopoly() {
    WhatIf merger = Merger.of(List.of("f0", "f1")).on(Markets.of(3, 1));
    assertThat(merger.after().firms()).isEqualTo(1);
    exactly(merger.joining().orElseThrow().hhiAfter(), Ratio.of(10_000, 1));
    exactly(merger.deltaHhi(), Ratio.of(3750, 1));
  }

  @Test
  void unlistedFirmsStayAsSmallAsBeforeTheMerger() {
    WhatIf merger = Merger.of(List.of("f1", "f2")).on(Markets.parts(100, 40, 10, 10));
    assertThat(Ratio.of(merger.after().ceiling(), merger.after().whole()))
        .isEqualByComparingTo(Ratio.of(1, 10));
    assertThat(merger.joining().orElseThrow().hhiAfter().high())
        .isEqualByComparingTo(Ratio.of(2400, 1));
  }

  @Test
  void whatIsKnownOfUnlistedFirmsHoldsAfterwards() {
    Shares before =
        Shares.of(
            Optional.of(new BigDecimal(1000)),
            Markets.holdings("400", "300"),
            List.of(
                new Unlisted(
                    new BigDecimal(300),
                    OptionalLong.of(3),
                    Optional.of(new BigDecimal(50)),
                    Optional.of(new BigDecimal(150)))));
    WhatIf merger = Merger.of(List.of("f0", "f1")).on(before);
    assertThat(merger.after().residuals()).isEqualTo(before.residuals());
    exactly(merger.deltaHhi(), Ratio.of(2400, 1));
    WhatIf exit = new Exit("f0", new Exit.ToOthers()).on(before);
    assertThat(exit.after().residuals().get(0).firms()).hasValue(3);
    assertThat(exit.deltaHhi().low())
        .isEqualByComparingTo(
            Measures.hhi().exactly(exit.after()).low().minus(Measures.hhi().exactly(before).low()));
  }

  @Test
  void bystanderWithTheJoinedNameIsNotSwallowed() {
    Shares before =
        Shares.complete(
            List.of(
                new Holding("A", BigDecimal.valueOf(20)),
                new Holding("B", BigDecimal.valueOf(30)),
                new Holding("A+B", BigDecimal.valueOf(50))));
    WhatIf merger = Merger.of(List.of("A", "B")).on(before);
    exactly(merger.deltaHhi(), Ratio.of(1200, 1));
    assertThat(merger.after().firms()).isEqualTo(2);
  }

  @Test
  void everythingWrongWithAMergerIsSaidAtOnce() {
    Merger scenario = Merger.of(List.of("f0", "f9", "f8"));
    assertThat(scenario.objections(Markets.of(1, 2)))
        .extracting(Objection::found)
        .containsExactly("'f8'", "'f9'");
    assertThat(scenario.objections(Markets.of(1, 2)).get(0).remedy()).contains("did you mean 'f0'");
    assertThatThrownBy(() -> scenario.on(Markets.of(1, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot be played");
    assertThat(Merger.of(List.of("f0", "f0")).objections(Markets.of(1, 2)))
        .extracting(Objection::expected)
        .containsExactly("two different firms or more");
  }

  static void exactly(Bounds bounds, Ratio number) {
    assertThat(bounds.low()).isEqualByComparingTo(number);
    assertThat(bounds.high()).isEqualByComparingTo(number);
  }

  private static Shares market(JsonNode node) {
    if (node.has("shares_pct")) {
      return Markets.of(Gold.numbers(node.get("shares_pct")));
    }
    List<Holding> holdings = new ArrayList<>();
    node.get("shares")
        .fields()
        .forEachRemaining(
            e -> holdings.add(new Holding(e.getKey(), new BigDecimal(e.getValue().asText()))));
    return Shares.complete(holdings);
  }
}
