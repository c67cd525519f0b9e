package org.chokepoint.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chokepoint.Gold;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.market.Unlisted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialCoverageTest {
  private static final List<String> IDS =
      Measures.ids().stream().filter(id -> !id.equals("coverage")).toList();

  static Stream<JsonNode> publishedBounds() {
    return StreamSupport.stream(
        Gold.json("topk_bounds_derived.json").get("cases").spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("publishedBounds")
  void hhiBoundsOfKnownLargestSharesAgree(JsonNode node) {
    String[] largest = Gold.numbers(node.get("known_top"));
    Shares shares = Shares.partsOf(BigDecimal.ONE, Markets.holdings(largest));
    if (!node.get("n_total").isNull()) {
      BigDecimal rest =
          Arrays.stream(largest).map(BigDecimal::new).reduce(BigDecimal.ONE, BigDecimal::subtract);
      OptionalLong others = OptionalLong.of(node.get("n_total").asLong() - largest.length);
      Unlisted unlisted = new Unlisted(rest, others, Optional.empty(), Optional.empty());
      shares = Shares.of(Optional.of(BigDecimal.ONE), Markets.holdings(largest), List.of(unlisted));
    }
    Bounds bounds = Measures.hhi().exactly(shares);
    assertThat(bounds.low().value()).isCloseTo(node.get("hhi_lower").asDouble(), within(1e-8));
    assertThat(bounds.high().value()).isCloseTo(node.get("hhi_upper").asDouble(), within(1e-8));
    Ratio presumption = Ratio.of(1800, 1);
    assertThat(node.get("us2023_gt1800").asText())
        .isEqualTo(
            bounds.low().compareTo(presumption) > 0
                ? "certain"
                : bounds.high().compareTo(presumption) <= 0 ? "excluded" : "possible");
  }

  /** Listed firms of a market of 24: what is left is split in every way into whole amounts. */
  @ParameterizedTest
  @ValueSource(strings = {"8,5,3", "12,4", "6", "10,10,1", "9,2", "7,7", "20,2", "5,4,3,2,1"})
  void everyCompletionLiesWithinTheIntervalAndTheEndsAreReached(String listed) {
    long[] known = Arrays.stream(listed.split(",")).mapToLong(Long::parseLong).toArray();
    Shares partial = Markets.parts(24, known);
    Map<String, double[]> seen = new TreeMap<>();
    for (long[] completion : completions(partial.unlisted(), partial.ceiling())) {
      long[] all = Arrays.copyOf(known, known.length + completion.length);
      System.arraycopy(completion, 0, all, known.length, completion.length);
      note(seen, Markets.of(all));
    }
    for (String id : IDS) {
      Outcome outcome = Read.outcome(id, partial);
      if (outcome instanceof Undefined || !seen.containsKey(id)) {
        continue;
      }
      double[] ends = ends(seen, id);
      double low = outcome instanceof Interval i ? i.low() : ((Value) outcome).amount();
      double high = outcome instanceof Interval i ? i.high() : ((Value) outcome).amount();
      assertThat(ends[0]).as(id).isGreaterThanOrEqualTo(low - 1e-9);
      assertThat(ends[1]).as(id).isLessThanOrEqualTo(high + 1e-9);
    }
    Bounds hhi = Measures.hhi().exactly(partial);
    assertThat(ends(seen, "hhi")[1]).isCloseTo(hhi.high().value(), within(1e-9));
    assertThat(ends(seen, "effective_number")[0])
        .isCloseTo(10_000 / hhi.high().value(), within(1e-9));
    assertThat(ends(seen, "cr4")[1])
        .isCloseTo(Measures.ratioOfLargest(4).exactly(partial).high().value(), within(1e-12));
  }

  /** The ends that need many small firms: one step becomes a thousand. */
  @ParameterizedTest
  @ValueSource(strings = {"8,5,3", "12,4", "6", "9,2", "7,7"})
  void endsOfManySmallFirmsAreApproached(String listed) {
    long[] known =
        Arrays.stream(listed.split(",")).mapToLong(x -> 1_000_000 * Long.parseLong(x)).toArray();
    Shares partial = Markets.parts(24_000_000, known);
    Interval normalised = Read.interval("hhi_normalised", partial);
    double lowest = 1;
    long fewest = -Math.floorDiv(-partial.unlisted(), partial.ceiling());
    for (long firms = fewest; firms < fewest + 200; firms++) {
      lowest = Math.min(lowest, Read.value("hhi_normalised", with(known, partial, firms)));
    }
    lowest = Math.min(lowest, Read.value("hhi_normalised", with(known, partial, 5_000)));
    assertThat(lowest).isBetween(normalised.low() - 1e-9, normalised.low() + 1e-3);
    assertThat(Read.value("hhi", with(known, partial, 5_000)))
        .isCloseTo(Measures.hhi().exactly(partial).low().value(), within(3.0));
  }

  @Test
  void reasonNamesCoverageCutAndNotRoundedUp() {
    assertThat(Read.interval("hhi", Markets.parts(100_000, 60_000, 39_999)).reason())
        .startsWith("the listed firms hold 99.99% of the market;")
        .contains("no unlisted firm is larger than the smallest listed one");
  }

  @Test
  void measuresWithoutAnUpperBoundSayHowFarTheyKnow() {
    Shares shares = Markets.parts(100, 40, 30);
    assertThat(Read.reasonOfNone("firm_count", shares)).startsWith("at least 3 firms; ");
    assertThat(Read.reasonOfNone("entropy_bits", shares)).contains("more would raise it");
  }

  @Test
  void largestShareIsKnownWhateverIsMissing() {
    assertThat(Read.value("cr1", Markets.parts(100, 40, 30))).isEqualTo(0.4);
    assertThat(Read.interval("cr3", Markets.parts(100, 40, 30)))
        .extracting(Interval::low, Interval::high)
        .containsExactly(0.7, 1.0);
    assertThat(Read.value("coverage", Markets.parts(100, 40, 30))).isEqualTo(0.7);
  }

  private static Shares with(long[] known, Shares partial, long firms) {
    long[] all = Arrays.copyOf(known, known.length + (int) firms);
    for (int i = 0; i < firms; i++) {
      all[known.length + i] =
          partial.unlisted() * (i + 1L) / firms - partial.unlisted() * i / firms;
    }
    return Markets.of(all);
  }

  private static void note(Map<String, double[]> seen, Shares market) {
    for (String id : IDS) {
      if (!(Read.outcome(id, market) instanceof Value)) {
        continue;
      }
      double value = Read.value(id, market);
      double[] ends = seen.computeIfAbsent(id, key -> new double[] {value, value});
      ends[0] = Math.min(ends[0], value);
      ends[1] = Math.max(ends[1], value);
    }
  }

  private static double[] ends(Map<String, double[]> seen, String id) {
    return Objects.requireNonNull(seen.get(id), id);
  }

  private static List<long[]> completions(long rest, long most) {
    List<long[]> found = new ArrayList<>();
    split(rest, most, new long[0], found);
    return found;
  }

  private static void split(long rest, long most, long[] sofar, List<long[]> found) {
    if (rest == 0) {
      found.add(sofar);
    }
    for (long next = Math.min(rest, most); next >= 1; next--) {
      long[] longer = Arrays.copyOf(sofar, sofar.length + 1);
      longer[sofar.length] = next;
      split(rest - next, next, longer, found);
    }
  }
}
