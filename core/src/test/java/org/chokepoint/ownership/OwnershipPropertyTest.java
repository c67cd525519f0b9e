package org.chokepoint.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.ownership.ModifiedHhiTest.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.chokepoint.market.Holding;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Measures;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties that must hold in every market; each seed is one random market with its owners. */
class OwnershipPropertyTest {
  private static final int FIRMS = 6;

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  private static Shares market(Random random) {
    return Markets.of(random.longs(FIRMS, 1, 1000).toArray());
  }

  private static double value(String id, Shares shares, List<Stake> stakes) {
    Outcome outcome = measure(id).of(shares, Ownership.of(stakes));
    assertThat(outcome).isInstanceOf(Value.class);
    return ((Value) outcome).amount();
  }

  /** Every firm has one more owner outside, so that its votes lead somewhere. */
  private static List<Stake> stakes(Random random) {
    List<Stake> stakes = new ArrayList<>(Stakes.random(random, FIRMS, 3));
    for (int firm = 0; firm < FIRMS; firm++) {
      stakes.add(Stakes.stake("i" + (3 + random.nextInt(2)), "f" + firm, 8));
    }
    return stakes;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithTheFormulaInPlainDoubles(int seed) {
    Random random = new Random(seed);
    Shares shares = market(random);
    List<Stake> stakes = stakes(random);
    TreeMap<String, Double> parts = new TreeMap<>();
    for (int rank = 0; rank < shares.firms(); rank++) {
      parts.put(shares.holder(rank), shares.share(rank).value());
    }
    double naive = NaiveCommonOwners.modifiedHhi(parts, stakes);
    assertThat(value("mhhi", shares, stakes)).isCloseTo(naive, Offset.offset(1e-6));
  }

  /** By power three firms may hold each other alone: then there is no number. */
  @ParameterizedTest
  @MethodSource("seeds")
  void commonOwnersNeverLowerConcentration(int seed) {
    Random random = new Random(seed);
    Shares shares = market(random);
    List<Stake> stakes = stakes(random);
    double hhi = ((Value) Measures.hhi().of(shares)).amount();
    for (String id : List.of("mhhi", "ghhi")) {
      if (id.equals("ghhi") && measure(id).exactly(shares, Ownership.of(stakes)).isEmpty()) {
        continue;
      }
      double delta = value(id + "_delta", shares, stakes);
      assertThat(delta).isGreaterThanOrEqualTo(0);
      assertThat(value(id, shares, stakes)).isCloseTo(hhi + delta, Offset.offset(1e-8));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void orderOfTheStakesAndStakesOfNothingChangeNothing(int seed) {
    Random random = new Random(seed);
    Shares shares = market(random);
    List<Stake> stakes = stakes(random);
    List<Stake> other = new ArrayList<>(stakes);
    other.add(new Stake("nobody", "f0", BigDecimal.ZERO, BigDecimal.ZERO));
    other.add(new Stake("f1", "elsewhere", BigDecimal.TEN, BigDecimal.TEN));
    Collections.shuffle(other, random);
    for (OwnershipMeasure measure : OwnershipMeasures.all()) {
      assertThat(measure.of(shares, Ownership.of(other)))
          .isEqualTo(measure.of(shares, Ownership.of(stakes)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void productsOfAFirmWithItsOwnersAreTheFirm(int seed) {
    Random random = new Random(seed);
    Shares shares = market(random);
    List<Stake> stakes =
        stakes(random).stream().filter(stake -> !stake.owner().startsWith("f")).toList();
    List<Stake> split = new ArrayList<>(stakes);
    stakes.stream()
        .filter(stake -> stake.owned().equals("f0"))
        .forEach(s -> split.add(new Stake(s.owner(), "f0 too", s.equity(), s.votes())));
    List<Holding> holdings = new ArrayList<>();
    for (int rank = 0; rank < shares.firms(); rank++) {
      BigDecimal half = BigDecimal.valueOf(shares.amount(rank)).divide(BigDecimal.valueOf(2));
      boolean first = shares.holder(rank).equals("f0");
      holdings.add(new Holding(shares.holder(rank), half));
      holdings.add(new Holding(first ? "f0 too" : shares.holder(rank), half));
    }
    for (String id : List.of("mhhi", "ghhi")) {
      if (stakes.stream().anyMatch(s -> s.owned().equals("f0") && s.votes().signum() > 0)) {
        assertThat(value(id, Shares.complete(holdings), split))
            .isCloseTo(value(id, shares, stakes), Offset.offset(1e-9));
      }
    }
  }
}
