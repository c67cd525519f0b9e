package org.chokepoint.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.chokepoint.market.Holding;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Ratio;
import org.chokepoint.table.FaultyInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecompositionTest {
  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  private static Segment segment(String name, String unit, Holding... holdings) {
    return new Segment(name, unit, Optional.empty(), List.of(holdings));
  }

  private static Holding has(String firm, long amount) {
    return new Holding(firm, BigDecimal.valueOf(amount));
  }

  /** Two regional monopolies of one size: 5,000 within; of one firm, 5,000 between as well. */
  @Test
  void regionalMonopoliesAreHalfWithin() {
    Decomposition two =
        Decomposition.of(
            List.of(segment("south", "won", has("b", 10)), segment("north", "won", has("a", 10))));
    assertThat(two.within()).isEqualByComparingTo(Ratio.of(5000, 1));
    assertThat(two.between()).isEqualByComparingTo(Ratio.of(0, 1));
    assertThat(two.parts().stream().map(SegmentTerm::name)).containsExactly("north", "south");
    assertThat(two.complete()).isTrue();
    Decomposition one =
        Decomposition.of(
            List.of(segment("south", "won", has("a", 10)), segment("north", "won", has("a", 10))));
    assertThat(one.between()).isEqualByComparingTo(Ratio.of(5000, 1));
    assertThat(one.whole()).isEqualByComparingTo(Ratio.of(10_000, 1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void betweenIsTheOverlapOfThePartsComputedPairByPair(int seed) {
    Random random = new Random(seed);
    List<Segment> segments = new ArrayList<>();
    double[][] amounts = new double[3][];
    double total = 0;
    for (int part = 0; part < 3; part++) {
      long[] drawn = Markets.amounts(random);
      amounts[part] = IntStream.range(0, drawn.length).mapToDouble(i -> drawn[i]).toArray();
      total += IntStream.range(0, drawn.length).mapToDouble(i -> drawn[i]).sum();
      List<Holding> holdings = new ArrayList<>();
      for (int i = 0; i < drawn.length; i++) {
        holdings.add(has("f" + i, drawn[i]));
      }
      segments.add(new Segment("part" + part, "won", Optional.empty(), holdings));
    }
    double overlap = 0;
    for (int g = 0; g < 3; g++) {
      for (int h = 0; h < 3; h++) {
        for (int i = 0; g != h && i < Math.min(amounts[g].length, amounts[h].length); i++) {
          overlap += amounts[g][i] * amounts[h][i] / (total * total);
        }
      }
    }
    Decomposition decomposition = Decomposition.of(segments);
    assertThat(decomposition.between().value()).isCloseTo(10_000 * overlap, within(1e-8));
    Ratio both = decomposition.within().minus(decomposition.between().times(-1));
    assertThat(both).isEqualByComparingTo(decomposition.whole());
  }

  @Test
  void partialPartGivesTheListedFirmsTerms() {
    Decomposition decomposition =
        Decomposition.of(
            List.of(
                new Segment("n", "won", Optional.of(BigDecimal.valueOf(20)), List.of(has("a", 10))),
                segment("s", "won", has("b", 20))));
    assertThat(decomposition.complete()).isFalse();
    assertThat(decomposition.within()).isEqualByComparingTo(Ratio.of(3125, 1));
    assertThat(decomposition.parts().get(0).hhi()).isEqualByComparingTo(Ratio.of(2500, 1));
  }

  @Test
  void partsInDifferentUnitsAreRefusedWithEveryFault() {
    assertThatThrownBy(
            () ->
                Decomposition.of(
                    List.of(
                        segment("n", "won", has("a", 1)), segment("n", "dollars", has("a", 0)))))
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("found parts in dollars and won, expected one unit")
        .hasMessageContaining("found part 'n' twice")
        .hasMessageContaining("found part 'n' without amounts");
    assertThatThrownBy(
            () ->
                Decomposition.of(
                    List.of(
                        segment("n", "percent", has("a", 100)),
                        segment("s", "percent", has("a", 100)))))
        .hasMessageContaining("percentages do not say how large a part is");
    assertThatThrownBy(() -> Decomposition.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
