package org.chokepoint.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.chokepoint.usage.Panels.count;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chokepoint.market.Ratio;
import org.chokepoint.usage.Panels.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelianceTest {
  private static final int[] OWN = IntStream.range(0, 15).toArray();

  private static RelianceTally equal(int... groups) {
    return new RelianceTally(groups, Parts.EQUAL, Parts.EQUAL);
  }

  @Test
  void needsAreSpreadOverServicesAndAddedUpByGroup() {
    Reliance reliance =
        count(
                equal(0, 1, 0, 2),
                Use.of(1, 0, 0, 0),
                Use.of(1, 0, 0, 1),
                Use.of(1, 1, 0, 2),
                Use.of(2, 0, 0, 1).weight(3),
                Use.of(2, 1, 0, 3).weight(3))
            .get(0);
    assertThat(reliance.weightByHhi())
        .containsExactly(Map.entry(500_000, 3L), Map.entry(625_000, 1L));
    assertThat(reliance.mean().orElseThrow().value()).isEqualTo(5312.5);
    assertThat(reliance.majority()).isEqualTo(new Headcount(1, 1));
    assertThat(reliance.majorityOf()).containsExactly(Map.entry(0, new Headcount(1, 1)));
    assertThat(reliance.majorityShare().orElseThrow().value()).isEqualTo(0.25);
    assertThat(reliance.quantile(75)).hasValue(5000);
    assertThat(reliance.quantile(76)).hasValue(6250);
    assertThat(reliance.histogram()).containsExactly(0L, 0L, 0L, 0L, 0L, 3L, 1L, 0L, 0L, 0L);
  }

  @Test
  void amountsMayWeighNeedsAndServices() {
    Use[] uses = {
      Use.of(1, 0, 0, 0).amount(3), Use.of(1, 0, 0, 1).amount(1), Use.of(1, 1, 0, 2).amount(12)
    };
    assertThat(hhi(new RelianceTally(OWN, Parts.EQUAL, Parts.AMOUNT), uses)).isEqualTo(4062.5);
    assertThat(hhi(new RelianceTally(OWN, Parts.AMOUNT, Parts.EQUAL), uses)).isEqualTo(5937.5);
    assertThat(hhi(new RelianceTally(OWN, Parts.AMOUNT, Parts.AMOUNT), uses)).isEqualTo(6015.62);
  }

  private static double hhi(RelianceTally tally, Use... uses) {
    return count(tally, uses).get(0).mean().orElseThrow().value();
  }

  /** Thirds and sixths are no binary fractions: 1/3 + 1/6 must be a half and no more. */
  @Test
  void exactlyAHalfIsNoMajorityHoweverItsFractionsRound() {
    Reliance half =
        count(
                equal(0, 1, 2, 0, 1, 0, 3),
                Use.of(1, 0, 0, 0),
                Use.of(1, 1, 0, 3),
                Use.of(1, 1, 0, 4),
                Use.of(1, 2, 0, 6))
            .get(0);
    assertThat(half.majority().persons()).isZero();
    Use[] nearlyHalf = {
      Use.of(1, 0, 0, 0).amount(500_000_000_001L), Use.of(1, 0, 0, 1).amount(500_000_000_000L)
    };
    assertThat(
            count(new RelianceTally(OWN, Parts.EQUAL, Parts.AMOUNT), nearlyHalf).get(0).majority())
        .isEqualTo(new Headcount(1, 1));
  }

  @Test
  void oneServiceIsFullReliance() {
    Reliance reliance = count(equal(0), Use.of(1, 0, 0, 0)).get(0);
    assertThat(reliance.mean().orElseThrow().value()).isEqualTo(10_000);
    assertThat(reliance.histogram().get(9)).isEqualTo(1);
    assertThat(reliance.quantile(1)).hasValue(10_000);
  }

  @Test
  void peopleWithoutWeightAndEmptyPanelsHaveNoMean() {
    Reliance reliance = count(equal(0), Use.of(1, 0, 0, 0).weight(0)).get(0);
    assertThat(reliance.mean()).isEmpty();
    assertThat(reliance.majorityShare()).isEmpty();
    assertThat(reliance.quantile(50)).isEmpty();
    assertThat(equal().result()).isEmpty();
    assertThatThrownBy(() -> reliance.quantile(0)).hasMessageContaining("0 percent");
  }

  @Test
  void talliesWithOtherGroupsAreNotMerged() {
    assertThatThrownBy(() -> equal(0).merge(equal(1))).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"1,EQUAL", "2,EQUAL", "3,EQUAL", "4,AMOUNT", "5,AMOUNT", "6,AMOUNT"})
  void randomPanelsAgreeWithExactFractions(int seed, Parts parts) {
    List<Use> rows = Panels.random(new Random(seed));
    int[] groups = new Random(seed).ints(15, 0, 4).toArray();
    List<Reliance> periods =
        Panels.split(
            () -> new RelianceTally(groups, parts, parts), Panels.persons(rows), new Random(seed));
    for (Reliance reliance : periods) {
      Map<Integer, List<Use>> byUser =
          rows.stream()
              .filter(use -> use.period() == reliance.period())
              .collect(Collectors.groupingBy(Use::user));
      double sum = 0;
      long majority = 0;
      for (List<Use> own : byUser.values()) {
        Map<Integer, Ratio> fractions = fractions(own, groups, parts);
        double squares = 0;
        for (Ratio fraction : fractions.values()) {
          squares += fraction.value() * fraction.value();
          majority += fraction.compareTo(Ratio.of(1, 2)) > 0 ? 1 : 0;
        }
        sum += squares * own.get(0).weight();
      }
      assertThat(reliance.people().persons()).isEqualTo(byUser.size());
      assertThat(reliance.majority().persons()).isEqualTo(majority);
      if (reliance.people().weight() > 0) {
        assertThat(reliance.mean().orElseThrow().value())
            .isCloseTo(10_000 * sum / reliance.people().weight(), within(0.005));
      }
    }
  }

  private static Map<Integer, Ratio> fractions(List<Use> own, int[] groups, Parts parts) {
    Map<Integer, Ratio> fractions = new HashMap<>();
    long needs = own.stream().map(Use::market).distinct().count();
    long all = own.stream().mapToLong(Use::amount).sum();
    for (Use use : own) {
      List<Use> same = own.stream().filter(other -> other.market() == use.market()).toList();
      long services = same.stream().map(Use::service).distinct().count();
      long regions = same.stream().filter(other -> other.service() == use.service()).count();
      Ratio part =
          parts == Parts.AMOUNT
              ? Ratio.of(use.amount(), all)
              : Ratio.of(1, needs * services * regions);
      fractions.merge(groups[use.service()], part, RelianceTest::plus);
    }
    return fractions;
  }

  private static Ratio plus(Ratio a, Ratio b) {
    BigInteger denominator = a.denominator().multiply(b.denominator());
    return new Ratio(
        a.numerator().multiply(b.denominator()).add(b.numerator().multiply(a.denominator())),
        denominator);
  }
}
