package org.chokepoint.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chokepoint.usage.Panels.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chokepoint.usage.Panels.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwitchingTest {
  @Test
  void flowsGoFromMainServiceToMainService() {
    List<Flow> flows =
        count(
            new SwitchingTally(0, 2),
            Use.of(1, 0, 0, 0).amount(5).weight(3),
            Use.of(1, 0, 0, 1).amount(4).weight(3),
            Use.of(1, 0, 2, 0).amount(1).weight(9),
            Use.of(1, 0, 2, 1).amount(2).weight(9),
            Use.of(2, 0, 0, 0),
            Use.of(2, 0, 2, 0),
            Use.of(3, 0, 0, 1),
            Use.of(4, 0, 2, 1).weight(8),
            Use.of(5, 0, 1, 1));
    assertThat(flows)
        .containsExactly(
            new Flow(0, Flow.OUTSIDE, 1, new Headcount(1, 8)),
            new Flow(0, 0, 0, new Headcount(1, 1)),
            new Flow(0, 0, 1, new Headcount(1, 3)),
            new Flow(0, 1, Flow.OUTSIDE, new Headcount(1, 1)));
    assertThat(flows).filteredOn(Flow::switched).hasSize(1);
  }

  @Test
  void periodsWithoutACommonPersonGiveLeaversAndJoiners() {
    assertThat(count(new SwitchingTally(0, 1), Use.of(1, 0, 0, 0), Use.of(2, 0, 1, 0)))
        .containsExactly(
            new Flow(0, Flow.OUTSIDE, 0, new Headcount(1, 1)),
            new Flow(0, 0, Flow.OUTSIDE, new Headcount(1, 1)));
  }

  @Test
  void otherPeriodsAreNotMergedAndAPeriodDoesNotFollowItself() {
    SwitchingTally tally = new SwitchingTally(0, 1);
    assertThatThrownBy(() -> tally.merge(new SwitchingTally(1, 2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SwitchingTally(1, 1)).hasMessageContaining("itself");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void rowsSumToTheUsersOfTheEarlierPeriodAndAgreeWithAMapOfMains(int seed) {
    List<Use> rows = Panels.random(new Random(seed));
    List<Flow> flows =
        Panels.split(() -> new SwitchingTally(1, 2), Panels.persons(rows), new Random(seed));
    for (int market = 0; market < 3; market++) {
      Map<Integer, Integer> before = mains(rows, market, 1);
      Map<Integer, Integer> after = mains(rows, market, 2);
      int m = market;
      long out =
          flows.stream()
              .filter(flow -> flow.market() == m && flow.from() != Flow.OUTSIDE)
              .mapToLong(flow -> flow.people().persons())
              .sum();
      assertThat(out).isEqualTo(before.size());
      for (Flow flow : flows) {
        if (flow.market() == market) {
          List<Integer> users = new ArrayList<>(before.keySet());
          users.addAll(after.keySet());
          long naive =
              users.stream()
                  .distinct()
                  .filter(
                      user ->
                          before.getOrDefault(user, Flow.OUTSIDE) == flow.from()
                              && after.getOrDefault(user, Flow.OUTSIDE) == flow.to())
                  .count();
          assertThat(flow.people().persons()).isEqualTo(naive);
        }
      }
    }
  }

  private static Map<Integer, Integer> mains(List<Use> rows, int market, int period) {
    Map<Integer, Map<Integer, Long>> amounts = new TreeMap<>();
    for (Use use : rows) {
      if (use.market() == market && use.period() == period) {
        amounts
            .computeIfAbsent(use.user(), user -> new TreeMap<>())
            .merge(use.service(), use.amount(), Long::sum);
      }
    }
    Map<Integer, Integer> mains = new TreeMap<>();
    amounts.forEach(
        (user, services) -> {
          long most = services.values().stream().mapToLong(Long::longValue).max().orElseThrow();
          services.entrySet().stream()
              .filter(service -> service.getValue() == most)
              .findFirst()
              .ifPresent(service -> mains.put(user, service.getKey()));
        });
    return mains;
  }
}
