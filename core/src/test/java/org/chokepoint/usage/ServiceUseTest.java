package org.chokepoint.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chokepoint.usage.Panels.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chokepoint.market.Shares;
import org.chokepoint.usage.Panels.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceUseTest {
  private static final PanelCodes CODES =
      new PanelCodes(List.of("m"), List.of("2022"), List.of("a", "b"), List.of("x", "y"), 1, 1);

  @Test
  void aPersonInTwoRegionsCountsOnceOverAll() {
    List<ServiceUse> uses =
        count(
            new ServiceUseTally(),
            Use.of(1, 0, 0, 0).region(0).amount(2).weight(10),
            Use.of(1, 0, 0, 0).region(1).amount(3).weight(10),
            Use.of(2, 0, 0, 0).weight(5),
            Use.of(2, 0, 0, 1).weight(5));
    assertThat(uses)
        .containsExactly(
            new ServiceUse(
                0, 0, ServiceUse.ANYWHERE, 0, new Headcount(2, 15), new Headcount(1, 10), 55),
            new ServiceUse(0, 0, ServiceUse.ANYWHERE, 1, new Headcount(1, 5), Headcount.NONE, 5),
            new ServiceUse(0, 0, 0, 0, new Headcount(2, 15), new Headcount(1, 10), 25),
            new ServiceUse(0, 0, 0, 1, new Headcount(1, 5), Headcount.NONE, 5),
            new ServiceUse(0, 0, 1, 0, new Headcount(1, 10), new Headcount(1, 10), 30));
  }

  @Test
  void sharesAreExactByUsersAndByAmount() {
    List<ServiceUse> uses =
        count(
                new ServiceUseTally(),
                Use.of(1, 0, 0, 0).amount(30).weight(10),
                Use.of(2, 0, 0, 0).amount(10).weight(20),
                Use.of(2, 0, 0, 1).amount(10).weight(20))
            .stream()
            .filter(use -> use.region() == ServiceUse.ANYWHERE)
            .toList();
    Shares byUsers = PanelShares.byUsers(uses, CODES);
    assertThat(byUsers.holder(0)).isEqualTo("a");
    assertThat(byUsers.share(0).value()).isEqualTo(0.6);
    assertThat(byUsers.amount(0)).isEqualTo(3);
    assertThat(PanelShares.byAmount(uses, CODES).share(0).decimal().toPlainString())
        .startsWith("0.714285714");
  }

  @Test
  void anEmptyPanelHasNoShares() {
    assertThat(new ServiceUseTally().result()).isEmpty();
    assertThat(PanelShares.byUsers(List.of(), CODES).empty()).isTrue();
  }

  @Test
  void aSumBeyondALongIsRefusedInsteadOfWrappingAround() {
    assertThatThrownBy(
            () ->
                count(
                    new ServiceUseTally(),
                    Use.of(1, 0, 0, 0).weight(Long.MAX_VALUE),
                    Use.of(2, 0, 0, 0)))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomPanelsAgreeWithCountingRows(int seed) {
    List<Use> rows = Panels.random(new Random(seed));
    Map<List<Integer>, long[]> naive = new HashMap<>();
    Set<List<Integer>> seen = new HashSet<>();
    for (Use use : rows) {
      for (int region : new int[] {use.region(), ServiceUse.ANYWHERE}) {
        List<Integer> key = List.of(use.market(), use.period(), region, use.service());
        long[] sums = naive.computeIfAbsent(key, any -> new long[3]);
        sums[2] += use.amount() * use.weight();
        if (seen.add(List.of(use.user(), use.market(), use.period(), region, use.service()))) {
          sums[0]++;
          sums[1] += use.weight();
        }
      }
    }
    List<ServiceUse> uses =
        Panels.split(ServiceUseTally::new, Panels.persons(rows), new Random(seed));
    assertThat(uses).hasSameSizeAs(naive.keySet());
    for (ServiceUse use : uses) {
      assertThat(naive.get(List.of(use.market(), use.period(), use.region(), use.service())))
          .containsExactly(use.users().persons(), use.users().weight(), use.amount());
    }
  }
}
