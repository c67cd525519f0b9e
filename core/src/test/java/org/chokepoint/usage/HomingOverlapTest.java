package org.chokepoint.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.usage.Panels.count;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.chokepoint.usage.Panels.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomingOverlapTest {
  @Test
  void homingRatesWeighPeopleNotPersons() {
    Homing homing =
        count(
                new HomingTally(),
                Use.of(1, 0, 0, 0).weight(6),
                Use.of(2, 0, 0, 0).weight(3),
                Use.of(2, 0, 0, 1).weight(3),
                Use.of(3, 0, 0, 0),
                Use.of(3, 0, 0, 1),
                Use.of(3, 0, 0, 2))
            .get(0);
    assertThat(homing.levels())
        .containsExactly(
            new Homing.Level(1, new Headcount(1, 6)),
            new Homing.Level(2, new Headcount(1, 3)),
            new Homing.Level(3, new Headcount(1, 1)));
    assertThat(homing.single().orElseThrow().value()).isEqualTo(0.6);
    assertThat(homing.multi().orElseThrow().value()).isEqualTo(0.4);
    assertThat(homing.servicesPerUser().orElseThrow().value()).isEqualTo(1.5);
  }

  @Test
  void usersWithoutWeightHaveNoRate() {
    Homing homing = count(new HomingTally(), Use.of(1, 0, 0, 0).weight(0)).get(0);
    assertThat(homing.users()).isEqualTo(new Headcount(1, 0));
    assertThat(homing.single()).isEmpty();
    assertThat(homing.multi()).isEmpty();
    assertThat(homing.servicesPerUser()).isEmpty();
  }

  @Test
  void overlapSaysWhoAlsoUsesAnother() {
    List<Overlap> pairs =
        count(
            new OverlapTally(),
            Use.of(1, 0, 0, 0),
            Use.of(2, 0, 0, 0),
            Use.of(2, 0, 0, 1),
            Use.of(3, 0, 1, 1));
    Headcount one = new Headcount(1, 1);
    Headcount two = new Headcount(2, 2);
    assertThat(pairs)
        .containsExactly(
            new Overlap(0, 0, 0, 0, two, two),
            new Overlap(0, 0, 0, 1, one, two),
            new Overlap(0, 0, 1, 0, one, one),
            new Overlap(0, 0, 1, 1, one, one),
            new Overlap(0, 1, 1, 1, one, one));
    assertThat(pairs.get(1).share().orElseThrow().value()).isEqualTo(0.5);
  }

  @Test
  void anEmptyPanelHasNeither() {
    assertThat(new HomingTally().result()).isEmpty();
    assertThat(new OverlapTally().result()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void homingOfRandomPanelsAgreesWithCountingRows(int seed) {
    List<Use> rows = Panels.random(new Random(seed));
    List<Homing> cells = Panels.split(HomingTally::new, Panels.persons(rows), new Random(seed));
    for (Homing homing : cells) {
      var byUser =
          rows.stream()
              .filter(use -> use.market() == homing.market() && use.period() == homing.period())
              .collect(
                  Collectors.groupingBy(
                      Use::user, Collectors.mapping(Use::service, Collectors.toSet())));
      assertThat(homing.users().persons()).isEqualTo(byUser.size());
      for (Homing.Level level : homing.levels()) {
        assertThat(byUser.values().stream().filter(set -> set.size() == level.services()).count())
            .isEqualTo(level.users().persons());
      }
    }
    long cellsInRows =
        rows.stream().map(use -> List.of(use.market(), use.period())).distinct().count();
    assertThat(cells).hasSize((int) cellsInRows);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void overlapIsSymmetricWithTheUsersOnTheDiagonal(int seed) {
    List<Use> rows = Panels.random(new Random(seed));
    List<Person> persons = Panels.persons(rows);
    List<Overlap> pairs = Panels.split(OverlapTally::new, persons, new Random(seed));
    List<ServiceUse> uses = Panels.split(ServiceUseTally::new, persons, new Random(seed));
    for (Overlap pair : pairs) {
      Overlap mirrored =
          pairs.stream()
              .filter(
                  other ->
                      other.market() == pair.market()
                          && other.period() == pair.period()
                          && other.service() == pair.other()
                          && other.other() == pair.service())
              .findFirst()
              .orElseThrow();
      assertThat(mirrored.both()).isEqualTo(pair.both());
      long naive =
          rows.stream()
              .filter(use -> use.market() == pair.market() && use.period() == pair.period())
              .collect(
                  Collectors.groupingBy(
                      Use::user, Collectors.mapping(Use::service, Collectors.toSet())))
              .values()
              .stream()
              .filter(set -> set.containsAll(List.of(pair.service(), pair.other())))
              .count();
      assertThat(pair.both().persons()).isEqualTo(naive);
    }
    for (ServiceUse use : uses) {
      if (use.region() == ServiceUse.ANYWHERE) {
        assertThat(pairs)
            .contains(
                new Overlap(
                    use.market(),
                    use.period(),
                    use.service(),
                    use.service(),
                    use.users(),
                    use.users()));
      }
    }
  }
}
