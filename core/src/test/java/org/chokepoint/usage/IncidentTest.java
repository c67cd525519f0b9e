package org.chokepoint.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chokepoint.usage.Panels.count;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.market.Ratio;
import org.chokepoint.usage.Panels.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentTest {
  private static final Ratio ALL = Ratio.of(1, 1);
  private static final IncidentPeriods DAYS =
      new IncidentPeriods(List.of(0), List.of(1), List.of(2, 3));

  /** Service 0 is hit on day 1; persons 2, 3 and 4 turn to service 1, each in another way. */
  private static final Use[] OUTAGE = {
    Use.of(1, 0, 0, 0),
    Use.of(1, 0, 2, 0),
    Use.of(1, 0, 3, 0),
    Use.of(2, 0, 0, 0),
    Use.of(2, 0, 1, 1),
    Use.of(2, 0, 2, 1),
    Use.of(3, 0, 0, 0),
    Use.of(3, 0, 1, 1),
    Use.of(3, 0, 3, 0),
    Use.of(3, 0, 3, 1),
    Use.of(4, 0, 0, 0),
    Use.of(4, 0, 0, 1),
    Use.of(4, 0, 1, 1),
    Use.of(4, 0, 2, 0),
    Use.of(4, 0, 3, 0),
    Use.of(5, 0, 3, 1),
    Use.of(6, 0, 3, 0),
  };

  @Test
  void dipReturnLossAndGainAreToldApart() {
    ServiceImpact hit = count(new IncidentTally(DAYS), OUTAGE).services().get(0);
    assertThat(hit.baseline().persons()).isEqualTo(4);
    assertThat(hit.incident().persons()).isZero();
    assertThat(hit.dipped().persons()).isEqualTo(4);
    assertThat(hit.returned().persons()).isEqualTo(3);
    assertThat(hit.lost().persons()).isEqualTo(1);
    assertThat(hit.gained().persons()).isEqualTo(1);
    assertThat(hit.stayed().persons()).isEqualTo(1);
    assertThat(hit.dip().orElseThrow().value()).isEqualTo(1);
    assertThat(hit.byPeriod().stream().map(Headcount::persons)).containsExactly(4L, 0L, 2L, 4L);
    assertThat(hit.fell(ALL)).isTrue();
    assertThat(hit.returnPeriod(ALL)).hasValue(3);
    assertThat(hit.returnPeriod(Ratio.of(1, 2))).hasValue(2);
    assertThat(hit.returnPeriod(Ratio.of(11, 10))).isEmpty();
  }

  @Test
  void substitutesShowWhoMultiHomedWhoDoesNowAndWhoSwitched() {
    Incident incident = count(new IncidentTally(DAYS), OUTAGE);
    assertThat(incident.substitutions())
        .contains(
            new Substitution(
                0,
                0,
                1,
                new Headcount(1, 1),
                new Headcount(2, 2),
                new Headcount(1, 1),
                new Headcount(1, 1),
                new Headcount(3, 3)));
    ServiceImpact substitute = incident.services().get(1);
    assertThat(substitute.dip().orElseThrow().value()).isEqualTo(-2);
    assertThat(substitute.fell(ALL)).isFalse();
  }

  @Test
  void theDipComparesMeansOfPeriodsSoThatLongerPhasesDoNotCountMore() {
    IncidentPeriods periods = new IncidentPeriods(List.of(0, 1), List.of(2), List.of());
    ServiceImpact impact =
        count(
                new IncidentTally(periods),
                Use.of(1, 0, 0, 0),
                Use.of(2, 0, 0, 0),
                Use.of(1, 0, 1, 0),
                Use.of(2, 0, 1, 0),
                Use.of(1, 0, 2, 0))
            .services()
            .get(0);
    assertThat(impact.dip().orElseThrow().value()).isEqualTo(0.5);
    assertThat(impact.returnPeriod(ALL)).isEmpty();
  }

  @Test
  void aServiceThatNobodyUsedBeforeHasNoDip() {
    ServiceImpact impact =
        count(new IncidentTally(DAYS), Use.of(1, 0, 2, 0), Use.of(2, 0, 9, 0)).services().get(0);
    assertThat(impact.dip()).isEmpty();
    assertThat(impact.gained().persons()).isEqualTo(1);
    assertThat(new IncidentTally(DAYS).result().services()).isEmpty();
  }

  @Test
  void periodsMustBeThereAndDiffer() {
    assertThatThrownBy(() -> new IncidentPeriods(List.of(), List.of(1), List.of()))
        .hasMessageContaining("needs baseline");
    assertThatThrownBy(() -> new IncidentPeriods(List.of(1), List.of(1), List.of()))
        .hasMessageContaining("twice");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomPanelsAgreeWithSetsOfUsers(int seed) {
    List<Use> rows =
        Panels.random(new Random(seed)).stream().map(use -> use.weight(use.user() % 4)).toList();
    Incident incident =
        Panels.split(() -> new IncidentTally(DAYS), Panels.persons(rows), new Random(seed));
    for (ServiceImpact impact : incident.services()) {
      Set<Integer> before = users(rows, impact.service(), 0);
      Set<Integer> during = users(rows, impact.service(), 1);
      Set<Integer> after = users(rows, impact.service(), 2, 3);
      assertThat(impact.dipped()).isEqualTo(head(minus(before, during)));
      assertThat(impact.returned()).isEqualTo(head(and(minus(before, during), after)));
      assertThat(impact.lost()).isEqualTo(head(minus(before, after)));
      assertThat(impact.gained()).isEqualTo(head(minus(or(during, after), before)));
      assertThat(impact.stayed()).isEqualTo(head(minus(after, before)));
    }
    for (Substitution pair : incident.substitutions()) {
      Set<Integer> hit = users(rows, pair.hit(), 0);
      Set<Integer> hitAfter = users(rows, pair.hit(), 2, 3);
      Set<Integer> before = users(rows, pair.substitute(), 0);
      Set<Integer> after = users(rows, pair.substitute(), 2, 3);
      Set<Integer> gained = and(minus(or(users(rows, pair.substitute(), 1), after), before), hit);
      assertThat(pair.already()).isEqualTo(head(and(hit, before)));
      assertThat(pair.gained()).isEqualTo(head(gained));
      assertThat(pair.both()).isEqualTo(head(and(and(gained, after), hitAfter)));
      assertThat(pair.switched()).isEqualTo(head(minus(and(gained, after), hitAfter)));
    }
  }

  private static Set<Integer> users(List<Use> rows, int service, int... periods) {
    Set<Integer> wanted = Arrays.stream(periods).boxed().collect(Collectors.toSet());
    return rows.stream()
        .filter(use -> use.service() == service && wanted.contains(use.period()))
        .map(Use::user)
        .collect(Collectors.toSet());
  }

  private static Headcount head(Set<Integer> users) {
    return new Headcount(users.size(), users.stream().mapToLong(user -> user % 4).sum());
  }

  private static Set<Integer> and(Set<Integer> left, Set<Integer> right) {
    Set<Integer> both = new HashSet<>(left);
    both.retainAll(right);
    return both;
  }

  private static Set<Integer> or(Set<Integer> left, Set<Integer> right) {
    Set<Integer> either = new HashSet<>(left);
    either.addAll(right);
    return either;
  }

  private static Set<Integer> minus(Set<Integer> left, Set<Integer> right) {
    Set<Integer> rest = new HashSet<>(left);
    rest.removeAll(right);
    return rest;
  }
}
