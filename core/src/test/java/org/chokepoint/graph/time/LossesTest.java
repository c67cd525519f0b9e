package org.chokepoint.graph.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Graphs;
import org.junit.jupiter.api.Test;

class LossesTest {
  private static final DependencyGraph GRAPH =
      DependencyGraph.of(
          List.of(Graphs.weighted("a", "30"), Graphs.weighted("b", "0.1")),
          Graphs.rows("a <- dc : 1", "b <- dc : 1"));

  private static Timeline down(String hours) {
    return Timeline.of(
        GRAPH,
        Outage.of(
            List.of(new Outage.Hit("dc", BigDecimal.ZERO, Optional.of(new BigDecimal(hours))))));
  }

  private static DemandPlan plan(String start, String zone, Demand demand) {
    return new DemandPlan(LocalDateTime.parse(start).atZone(ZoneId.of(zone)), demand, Map.of());
  }

  /** All use in one hour of the week. */
  private static Demand only(int hour) {
    List<BigDecimal> hours = new ArrayList<>(Collections.nCopies(Demand.WEEK, BigDecimal.ZERO));
    hours.set(hour, BigDecimal.TEN);
    return new Demand(hours);
  }

  private static Losses losses(Timeline timeline, DemandPlan plan) {
    return Losses.of(timeline, plan, Optional.empty(), Optional.empty());
  }

  @Test
  void flatDemandGivesExactProducts() {
    Losses losses = losses(down("10.1"), plan("2022-10-15T15:19", "Asia/Seoul", Demand.FLAT));
    assertThat(losses.sum()).isEqualByComparingTo("304.01");
    assertThat(losses.leastPeopleHours()).isEqualByComparingTo("303");
    assertThat(losses.mostPeopleHours()).isEqualByComparingTo("304.01");
    assertThat(losses.nodes()).extracting(NodeLoss::node).containsExactly("a", "b");
  }

  @Test
  void onlyTheHoursOfUseAreLostAndAWeekCountsWhole() {
    Demand monday = only(0);
    assertThat(losses(down("1"), plan("2022-10-17T00:30", "Asia/Seoul", monday)).nodes().get(0))
        .satisfies(node -> assertThat(node.lost().orElseThrow()).isEqualByComparingTo("2520"));
    assertThat(losses(down("24"), plan("2022-10-17T01:00", "Asia/Seoul", monday)).sum())
        .isEqualByComparingTo("0");
    assertThat(losses(down("168"), plan("2022-10-19T03:17", "Asia/Seoul", monday)).sum())
        .isEqualByComparingTo("5056.8");
  }

  @Test
  void aRepeatedLocalHourCountsTwice() {
    Demand twoOnSunday = only(6 * 24 + 2);
    DemandPlan autumn = plan("2022-10-30T00:00", "Europe/Berlin", twoOnSunday);
    assertThat(losses(down("12"), autumn).nodes().get(0).lost().orElseThrow())
        .isEqualByComparingTo(new BigDecimal(30 * 168 * 2));
    DemandPlan spring = plan("2022-03-27T00:00", "Europe/Berlin", twoOnSunday);
    assertThat(losses(down("12"), spring).sum()).isEqualByComparingTo("0");
  }

  @Test
  void peopleAreAtMostThePopulationAtEachHour() {
    Losses losses =
        Losses.of(
            down("10"),
            plan("2022-10-15T15:19", "UTC", Demand.FLAT),
            Optional.empty(),
            Optional.of(new BigDecimal("30.05")));
    assertThat(losses.mostPeopleHours()).isEqualByComparingTo("300.5");
  }

  @Test
  void whatNeverReturnsHasNoLossUnlessTheCountEnds() {
    Timeline timeline =
        Timeline.of(
            GRAPH, Outage.of(List.of(new Outage.Hit("dc", BigDecimal.ZERO, Optional.empty()))));
    DemandPlan plan = plan("2022-10-15T15:19", "UTC", Demand.FLAT);
    assertThat(losses(timeline, plan).withoutEnd()).containsExactly("a", "b");
    assertThat(losses(timeline, plan).sum()).isEqualByComparingTo("0");
    Losses cut = Losses.of(timeline, plan, Optional.of(BigDecimal.TEN), Optional.empty());
    assertThat(cut.sum()).isEqualByComparingTo("301");
    assertThat(cut.withoutEnd()).isEmpty();
  }

  @Test
  void lossesAgreeWithASumOverMinutes() {
    List<BigDecimal> hours = new ArrayList<>();
    for (int h = 0; h < Demand.WEEK; h++) {
      hours.add(BigDecimal.valueOf((h * 37) % 101));
    }
    Demand demand = new Demand(hours);
    LocalDateTime start = LocalDateTime.parse("2022-10-15T15:19");
    double sum = 0;
    double total = hours.stream().mapToDouble(BigDecimal::doubleValue).sum();
    for (int minute = 0; minute < 7_650; minute++) {
      LocalDateTime at = start.plusMinutes(minute);
      int hour = (at.getDayOfWeek().getValue() - 1) * 24 + at.getHour();
      sum += hours.get(hour).doubleValue() * 168 / total / 60;
    }
    Losses losses = losses(down("127.5"), plan("2022-10-15T15:19", "Asia/Seoul", demand));
    assertThat(losses.nodes().get(0).lost().orElseThrow().doubleValue())
        .isCloseTo(30 * sum, org.assertj.core.api.Assertions.within(1e-6));
    assertThat(losses.leastPeopleHours().doubleValue())
        .isCloseTo(30 * sum, org.assertj.core.api.Assertions.within(1e-6));
  }

  @Test
  void demandMustBeAWeek() {
    assertThatThrownBy(() -> new Demand(List.of(BigDecimal.ONE)))
        .hasMessageContaining("168 numbers");
  }
}
