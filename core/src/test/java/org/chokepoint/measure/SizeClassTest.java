package org.chokepoint.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.market.Holding;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Shares;
import org.chokepoint.market.Unlisted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Unlisted amounts of which something is known, split in every way into whole amounts: every
 * measure's interval holds what each way gives, and is no wider than need be.
 *
 * <p>A class is written amount:firms:smallest:largest, a dash where nothing is known.
 */
class SizeClassTest {
  /** May be undefined although the number of firms is known, for they may rise or fall. */
  private static final Set<String> UNORDERED =
      Set.of("linda", "linda_boundary", "dominance_garcia_alba", "dominance_kwoka", "grs", "palma");

  /** Undefined where the largest firm may be one that is not listed. */
  private static final Set<String> NEED_THE_LARGEST = Set.of("cci", "dominance_threshold");

  /** Not reached because every firm has one whole thing at the least. */
  private static final Set<String> LOWER_END_OF_COUNTS = Set.of("centralisation");

  @ParameterizedTest
  @CsvSource({
    "'8,5',     12:4:-:-",
    "'8,5',     12:4:2:-",
    "'8,5',     12:4:1:4",
    "'9,6,3',   6:2:-:-",
    "'9,6,3',   6:6:-:-",
    "'10,2',    12:3:3:6",
    "'10',      12:4:-:-  2:2:-:-",
    "'7,6',     8:2:3:5  4:4:1:2",
    "'5,5,5',   8:4:1:-  2:1:-:-",
    "'',        12:3:2:7  6:3:1:4",
    "'',        12:4:-:-"
  })
  void knownNumbersOfFirmsGiveTheTightestIntervals(String listed, String classes) {
    Shares partial = shares(listed, classes);
    List<Shares> ways = ways(listed, classes);
    assertThat(ways).hasSizeGreaterThan(0);
    for (Measure measure : ofTheMarket()) {
      String id = measure.card().id().text();
      Outcome outcome = measure.of(partial);
      if (outcome instanceof Undefined) {
        assertThat(
                UNORDERED.contains(id) || NEED_THE_LARGEST.contains(id) || bottomless(id, classes))
            .as(id)
            .isTrue();
        continue;
      }
      double[] seen = holdsAll(measure, outcome, ways);
      if (!classes.contains(":-:") && !LOWER_END_OF_COUNTS.contains(id)) {
        assertThat(seen).as(id).containsExactly(ends(outcome), within(1e-12));
      }
    }
  }

  /** Firms of which no smallest size is known may have next to nothing. */
  private static boolean bottomless(String id, String classes) {
    return id.startsWith("palma") && classes.contains(":-:");
  }

  @ParameterizedTest
  @CsvSource({
    "'8,5,3',   6:-:-:-",
    "'8,5',     8:-:2:-",
    "'8,5',     9:-:2:4",
    "'12,4',    8:-:-:2",
    "'9,2',     7:-:1:-  4:2:-:-",
    "'6',       9:-:2:3  6:-:2:4",
    "'6',       9:-:-:3  6:-:-:4",
    "'',        11:-:2:7"
  })
  void unknownNumbersOfFirmsGiveIntervalsThatHoldEveryWay(String listed, String classes) {
    Shares partial = shares(listed, classes);
    List<Shares> ways = ways(listed, classes);
    assertThat(ways).hasSizeGreaterThan(2);
    Set<String> answered = new TreeSet<>();
    for (Measure measure : ofTheMarket()) {
      Outcome outcome = measure.of(partial);
      if (!(outcome instanceof Undefined)) {
        holdsAll(measure, outcome, ways);
        answered.add(measure.card().id().text());
      }
    }
    assertThat(answered).contains("hhi", "effective_number", "cr1", "cr4", "kvalseth", "renyi_2");
  }

  @Test
  void limitedNumbersOfFirmsGiveTightIntervalsToMeasuresThatCountThem() {
    Shares partial = shares("8,5", "8:-:2:4");
    List<Shares> ways = ways("8,5", "8:-:2:4");
    for (String id : List.of("gini", "theil", "hoover", "atkinson_0_5", "entropy_relative")) {
      Measure measure = Measures.named(id).orElseThrow();
      Outcome outcome = measure.of(partial);
      double[] seen = holdsAll(measure, outcome, ways);
      assertThat(seen[1]).as(id).isCloseTo(ends(outcome)[1], within(0.02));
    }
    assertThat(Read.outcome("firm_count", partial))
        .extracting("low", "high")
        .containsExactly(4.0, 6.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hhi_normalised", "hhi_dual", "gini", "gini_unbiased"})
  void inequalityIsBoundedEvenAmongAnUnknownNumberOfFirms(String id) {
    Shares partial = Markets.parts(24, 8, 5, 3);
    Measure measure = Measures.named(id).orElseThrow();
    Outcome outcome = measure.of(partial);
    holdsAll(measure, outcome, ways("8,5,3", "8:-:-:-"));
    double least = 1;
    for (long firms = 3; firms < 400; firms++) {
      Shares equal =
          Shares.of(
              Optional.empty(),
              Markets.holdings("8", "5", "3"),
              List.of(unlisted("8:" + firms + ":-:-")));
      least = Math.min(least, ends(measure.of(equal))[0]);
    }
    assertThat(least).isGreaterThanOrEqualTo(ends(outcome)[0] - 1e-12);
    assertThat(least).isCloseTo(ends(outcome)[0], within(0.02));
  }

  @Test
  void manyMillionUnlistedFirmsAreRunsAndNotLists() {
    Shares shares = shares("40,30", "30:1000000000000:-:-");
    for (Measure measure : Measures.all()) {
      assertThat(measure.of(shares)).isNotNull();
    }
    assertThat(Read.interval("hhi", shares).low()).isCloseTo(2500, within(1e-6));
    assertThat(Read.interval("kvalseth", shares).low()).isCloseTo(0.55, within(1e-9));
    assertThat(Read.interval("entropy_nats", shares).high())
        .isCloseTo(
            -0.4 * Math.log(0.4) - 0.3 * Math.log(0.3) - 0.3 * Math.log(0.3e-12), within(1e-9));
  }

  @Test
  void firmsAreNeverSoFewThatTheLargestOfTheListedIsBeaten() {
    Shares classes = shares("5", "20:-:-:10");
    assertThat(Read.reasonOfNone("cci", classes)).contains("largest firm may be one");
    assertThat(Read.interval("cr1", classes)).extracting("low", "high").containsExactly(0.2, 0.4);
    assertThat(Read.interval("cr1", classes).reason()).contains("larger than its stated limit");
  }

  /** All but coverage, which is of the data. */
  private static List<Measure> ofTheMarket() {
    return Measures.all().stream().filter(m -> !m.card().id().text().equals("coverage")).toList();
  }

  private static double[] holdsAll(Measure measure, Outcome outcome, List<Shares> ways) {
    double[] ends = ends(outcome);
    double[] seen = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (Shares way : ways) {
      if (measure.of(way) instanceof Value value) {
        assertThat(value.amount())
            .as("%s of %s", measure.card().id(), Arrays.toString(way.amounts()))
            .isBetween(ends[0] - 1e-12, ends[1] + 1e-12);
        seen[0] = Math.min(seen[0], value.amount());
        seen[1] = Math.max(seen[1], value.amount());
      }
    }
    return seen;
  }

  private static double[] ends(Outcome outcome) {
    return outcome instanceof Interval interval
        ? new double[] {interval.low(), interval.high()}
        : new double[] {((Value) outcome).amount(), ((Value) outcome).amount()};
  }

  private static Shares shares(String listed, String classes) {
    List<Unlisted> unlisted =
        Arrays.stream(classes.split(" +")).map(SizeClassTest::unlisted).toList();
    return Shares.of(Optional.empty(), holdings(listed), unlisted);
  }

  private static List<Holding> holdings(String listed) {
    return listed.isEmpty() ? List.of() : Markets.holdings(listed.split(","));
  }

  private static Unlisted unlisted(String text) {
    String[] parts = text.split(":");
    return new Unlisted(
        new BigDecimal(parts[0]),
        parts[1].equals("-") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(parts[1])),
        number(parts[2]),
        number(parts[3]));
  }

  private static Optional<BigDecimal> number(String text) {
    return text.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  /** Every market of whole amounts that fits. */
  private static List<Shares> ways(String listed, String classes) {
    List<String> known = listed.isEmpty() ? List.of() : Arrays.asList(listed.split(","));
    List<List<String>> markets = new ArrayList<>(List.of(known));
    int smallest = known.isEmpty() ? 99 : Integer.parseInt(known.get(known.size() - 1));
    for (String text : classes.split(" +")) {
      Unlisted part = unlisted(text);
      List<List<String>> longer = new ArrayList<>();
      for (List<String> market : markets) {
        int most = part.largest().map(BigDecimal::intValue).orElse(smallest);
        int least = part.smallest().map(BigDecimal::intValue).orElse(1);
        split(part.amount().intValue(), most, Math.max(1, least), part.firms(), market, longer);
      }
      markets = longer;
    }
    return markets.stream().map(market -> Markets.of(market.toArray(String[]::new))).toList();
  }

  private static void split(
      int rest,
      int most,
      int least,
      OptionalLong firms,
      List<String> sofar,
      List<List<String>> found) {
    if (rest == 0 && firms.orElse(0) == 0) {
      found.add(sofar);
    }
    if (firms.isPresent() && firms.getAsLong() == 0) {
      return;
    }
    for (int next = Math.min(rest, most); next >= least; next--) {
      List<String> longer = new ArrayList<>(sofar);
      longer.add(Integer.toString(next));
      OptionalLong left = firms.isPresent() ? OptionalLong.of(firms.getAsLong() - 1) : firms;
      split(rest - next, next, least, left, longer, found);
    }
  }
}
