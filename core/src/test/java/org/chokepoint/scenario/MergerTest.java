package org.chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
    Merger merger = Merger.of(market(node), firms);
    assertThat(merger.deltaHhi().value())
        .isCloseTo(node.at("/merger/delta").asDouble(), within(1e-9));
    if (node.at("/merger/post").isNumber()) {
      assertThat(merger.hhiAfter().high().value()).isEqualTo(node.at("/merger/post").asDouble());
    }
    assertThat(merger.merging()).containsExactlyElementsOf(firms);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mergerRaisesHhiByTwiceTheProduct(int seed) {
    Random random = new Random(seed);
    long[] amounts = Markets.amounts(random);
    int b = 1 + random.nextInt(amounts.length - 1);
    Shares before = Markets.of(amounts);
    Merger merger = Merger.of(before, Set.of("f0", "f" + b));
    Ratio product = Ratio.of(amounts[0], before.whole());
    Ratio expected =
        new Ratio(
            product
                .numerator()
                .multiply(java.math.BigInteger.valueOf(amounts[b]))
                .multiply(java.math.BigInteger.valueOf(20_000)),
            product.denominator().pow(2));
    assertThat(merger.deltaHhi()).isEqualByComparingTo(expected);
    assertThat(merger.after().firms()).isEqualTo(before.firms() - 1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void deltaIsTheSameHoweverLittleOfTheMarketIsListed(int seed) {
    long[] amounts = Markets.amounts(new Random(seed));
    long listed = java.util.Arrays.stream(amounts).sum();
    Shares before = Markets.parts(listed * 2, amounts);
    Merger merger = Merger.of(before, Set.of("f0", "f1"));
    Ratio complete = Merger.of(Markets.of(amounts), Set.of("f0", "f1")).deltaHhi();
    assertThat(merger.deltaHhi().times(4)).isEqualByComparingTo(complete);
    assertThat(merger.hhiAfter().high().minus(Measures.hhi().exactly(before).high()))
        .isEqualByComparingTo(merger.deltaHhi());
  }

  @Test
  void unlistedFirmsStayAsSmallAsBeforeTheMerger() {
    Merger merger = Merger.of(Markets.parts(100, 40, 10, 10), Set.of("f1", "f2"));
    assertThat(merger.after().ceiling()).isEqualTo(10);
    assertThat(merger.hhiAfter().high()).isEqualByComparingTo(Ratio.of(2400, 1));
  }

  @Test
  void bystanderWithTheJoinedNameIsNotSwallowed() {
    Shares before =
        Shares.complete(
            List.of(
                new Holding("A", BigDecimal.valueOf(20)),
                new Holding("B", BigDecimal.valueOf(30)),
                new Holding("A+B", BigDecimal.valueOf(50))));
    Merger merger = Merger.of(before, Set.of("A", "B"));
    assertThat(merger.deltaHhi()).isEqualByComparingTo(Ratio.of(1200, 1));
    assertThat(merger.after().firms()).isEqualTo(2);
  }

  @Test
  void mergerOfFewerThanTwoFirmsIsRefused() {
    assertThatThrownBy(() -> Merger.of(Markets.of(1, 2), Set.of("f0", "nobody")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a merger needs two firms of the market, found 1 of ")
        .hasMessageContaining("nobody");
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
