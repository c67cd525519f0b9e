package org.chokepoint.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.Gold;
import org.chokepoint.market.Holding;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.MeasureCard;
import org.chokepoint.measure.Undefined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeMeasureTest {
  static Stream<MeasureCard> cards() {
    return ChangeMeasures.all().stream().map(ChangeMeasure::card);
  }

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("cards")
  void exampleGivesItsValueWithinTheRange(MeasureCard card) {
    String id = card.id().text();
    double value = Pairs.of(card.example().amounts().toArray(String[]::new)).value(id);
    assertThat(value).isCloseTo(card.example().value(), within(1e-12));
    assertThat(card.range().contains(value)).isTrue();
    assertThat(card.question()).endsWith("?");
    assertThat(List.of(card.name(), card.formula(), card.undefined(), card.example().source()))
        .noneMatch(String::isBlank);
    assertThat(card.sources()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("cards")
  void marketWithoutFirmsHasNoValue(MeasureCard card) {
    Shares nobody = Shares.complete(List.of());
    String id = card.id().text();
    assertThat(new Pairs(nobody, Markets.of(1)).outcome(id))
        .isEqualTo(new Undefined("no firm has anything before"));
    assertThat(new Pairs(Markets.of(1), nobody).outcome(id))
        .isEqualTo(new Undefined("no firm has anything after"));
  }

  @Test
  void marketThatStayedShowsNoChange() {
    Pairs still = Pairs.of("50 -> 5", "30 -> 3", "20 -> 2");
    for (String id :
        List.of("hhi_change", "hymer_pashigian", "rank_turnover", "entries", "exits")) {
      assertThat(still.value(id)).as(id).isZero();
    }
    assertThat(still.value("mobility_spearman")).isEqualTo(1);
  }

  @Test
  void marketThatChangedHandsAltogetherIsAtTheEnd() {
    Pairs other = Pairs.of("50 -> 0", "50 -> 0", "0 -> 100");
    assertThat(other.value("hymer_pashigian")).isEqualTo(2);
    assertThat(other.value("hymer_pashigian_half")).isEqualTo(1);
    assertThat(other.value("entries")).isEqualTo(1);
    assertThat(other.value("exits")).isEqualTo(2);
    assertThat(other.reasonOfNone("mobility_spearman")).isEqualTo("fewer than two firms stayed");
  }

  @Test
  void orderTurnedAroundCorrelatesAtMinusOne() {
    assertThat(Pairs.of("3 -> 1", "2 -> 2", "1 -> 3").value("mobility_spearman")).isEqualTo(-1);
    assertThat(Pairs.of("3 -> 1", "2 -> 1", "1 -> 1").reasonOfNone("mobility_spearman"))
        .contains("all equal");
  }

  /** Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / sqrt(4.5 * 5). */
  @Test
  void equalFirmsHaveTheirMeanRank() {
    assertThat(Pairs.of("9 -> 9", "5 -> 7", "5 -> 5", "1 -> 1").value("mobility_spearman"))
        .isCloseTo(Math.sqrt(0.9), within(1e-15));
    assertThat(Pairs.of("9 -> 9", "5 -> 7", "5 -> 5", "1 -> 1").value("rank_turnover"))
        .isEqualTo(1);
  }

  @Test
  void partialCoverageGivesWhatIsPossible() {
    Pairs pair = Pairs.percent("50 -> 40", "20 -> 30", "0 -> 10");
    assertThat(pair.interval("hymer_pashigian").low()).isCloseTo(0.2, within(1e-12));
    assertThat(pair.interval("hymer_pashigian").high()).isCloseTo(0.8, within(1e-12));
    assertThat(pair.interval("hhi_change").low()).isEqualTo(2600 - 3400);
    assertThat(pair.interval("hhi_change").high()).isEqualTo(2800 - 2900);
    assertThat(pair.reasonOfNone("entries")).startsWith("at least 0 firms; the listed firms hold");
    assertThat(pair.reasonOfNone("rank_turnover")).startsWith("0 of the firms listed in both");
    assertThat(pair.reasonOfNone("mobility_spearman")).contains("70.00%").contains("80.00%");
  }

  @Test
  void oneCompleteListBoundsEntriesAndExits() {
    Pairs pair = Pairs.percent("60 -> 60", "20 -> 30", "0 -> 10");
    assertThat(pair.interval("entries").low()).isZero();
    assertThat(pair.interval("entries").high()).isEqualTo(1);
    assertThat(pair.reasonOfNone("exits")).startsWith("at least 0 firms");
    assertThat(pair.backwards().interval("exits").high()).isEqualTo(1);
    assertThat(pair.backwards().reasonOfNone("entries")).startsWith("at least 0 firms");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void hidingSmallFirmsGivesAnIntervalThatHoldsTheValue(int seed) {
    Random random = new Random(seed);
    long[] before = random.longs(8, 1, 100).sorted().toArray();
    long[] after = random.longs(8, 1, 100).sorted().toArray();
    Pairs whole = new Pairs(Markets.of(before), Markets.of(after));
    Pairs known = new Pairs(largest(before, 5), largest(after, 5));
    for (String id : List.of("hhi_change", "hymer_pashigian", "hymer_pashigian_half")) {
      assertThat(whole.value(id)).isBetween(known.interval(id).low(), known.interval(id).high());
    }
  }

  /** The amounts in rising order, all but the last few hidden. */
  private static Shares largest(long[] amounts, int shown) {
    List<Holding> holdings =
        IntStream.range(amounts.length - shown, amounts.length)
            .mapToObj(i -> new Holding("f" + i, BigDecimal.valueOf(amounts[i])))
            .toList();
    return Shares.partsOf(BigDecimal.valueOf(Arrays.stream(amounts).sum()), holdings);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithAComputationInPlainDoubles(int seed) {
    Random random = new Random(seed);
    double[][] amounts = new double[2][12];
    String[] moves = new String[12];
    for (int i = 0; i < moves.length; i++) {
      for (double[] side : amounts) {
        side[i] = random.nextInt(4) == 0 ? 0 : random.nextInt(50);
      }
      moves[i] = (long) amounts[0][i] + " -> " + (long) amounts[1][i];
    }
    Pairs pair = Pairs.of(moves);
    double[] totals = {Arrays.stream(amounts[0]).sum(), Arrays.stream(amounts[1]).sum()};
    double moved = 0;
    double hhi = 0;
    int entries = 0;
    int turned = 0;
    for (int i = 0; i < moves.length; i++) {
      double was = amounts[0][i] / totals[0];
      double is = amounts[1][i] / totals[1];
      moved += Math.abs(is - was);
      hhi += 10_000 * (is * is - was * was);
      entries += was == 0 && is > 0 ? 1 : 0;
      turned += was > 0 && is > 0 && above(amounts[0], i) != above(amounts[1], i) ? 1 : 0;
    }
    assertThat(pair.value("hymer_pashigian")).isCloseTo(moved, within(1e-12));
    assertThat(pair.value("hymer_pashigian_half")).isCloseTo(moved / 2, within(1e-12));
    assertThat(pair.value("hhi_change")).isCloseTo(hhi, within(1e-8));
    assertThat(pair.value("entries")).isEqualTo(entries);
    assertThat(pair.backwards().value("exits")).isEqualTo(entries);
    assertThat(pair.value("rank_turnover")).isEqualTo(turned);
  }

  private static long above(double[] amounts, int firm) {
    return Arrays.stream(amounts).filter(amount -> amount > amounts[firm]).count();
  }

  /** concstats package, credit cooperatives: 2018 as published, each firm's 2016 not printed. */
  @Test
  void publishedChangeOfTheHhiIsTheDifferenceOfThePublishedValues() {
    JsonNode coops = Gold.json("concstats.json").get("creditcoops");
    String[] amounts = Gold.numbers(Gold.json("index_panel_derived.json").at("/coops2018/x"));
    Shares later = Markets.of(amounts);
    double hhi = new Pairs(Markets.of(1), later).value("hhi_change") + 10_000;
    assertThat(hhi - 10_000 * coops.at("/executed_2016/hhi").asDouble())
        .isCloseTo(coops.at("/derived_by_us/delta_hhi_10000").asDouble(), within(1e-6));
  }

  @Test
  void idsAreUnique() {
    Set<String> ids = new HashSet<>();
    cards().forEach(card -> assertThat(ids.add(card.id().text())).isTrue());
    assertThat(ids).hasSize(7).contains("hhi_change", "rank_turnover");
    assertThat(ChangeMeasures.named("none")).isEmpty();
  }
}
