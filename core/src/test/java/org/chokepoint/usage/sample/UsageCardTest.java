package org.chokepoint.usage.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Value;
import org.chokepoint.usage.Homing;
import org.chokepoint.usage.HomingTally;
import org.chokepoint.usage.Parts;
import org.chokepoint.usage.Person;
import org.chokepoint.usage.PersonRows;
import org.chokepoint.usage.Reliance;
import org.chokepoint.usage.RelianceTally;
import org.chokepoint.usage.UsageCard;
import org.chokepoint.usage.UsageMeasure;
import org.chokepoint.usage.UsageMeasures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UsageCardTest {
  private static final List<String> NEEDS = List.of("talk", "pay");
  private static final List<String> SERVICES = List.of("a", "b", "c");

  static Stream<UsageCard> cards() {
    return Stream.concat(UsageMeasures.cards().stream(), SampledMeasures.cards().stream());
  }

  @ParameterizedTest
  @MethodSource("cards")
  void theExampleGivesItsValueWithinTheRange(UsageCard card) {
    double value = ((Value) outcome(card, persons(card.example().persons()))).amount();
    assertThat(value).isCloseTo(card.example().value(), within(1e-9));
    assertThat(card.range().contains(value)).isTrue();
    assertThat(card.sources()).isNotEmpty();
  }

  @Test
  void eachIdStandsOnce() {
    assertThat(cards().map(card -> card.id().text())).doesNotHaveDuplicates();
  }

  private static Outcome outcome(UsageCard card, List<Person> persons) {
    for (UsageMeasure<Homing> measure : UsageMeasures.HOMING) {
      if (measure.card().equals(card)) {
        HomingTally tally = new HomingTally();
        persons.forEach(tally::add);
        return measure.outcome(tally.result().get(0));
      }
    }
    for (UsageMeasure<Reliance> measure : UsageMeasures.RELIANCE) {
      if (measure.card().equals(card)) {
        RelianceTally tally = new RelianceTally(new int[] {0, 1, 2}, Parts.EQUAL, Parts.EQUAL);
        persons.forEach(tally::add);
        return measure.outcome(tally.result().get(0));
      }
    }
    PanelSample sample = Samples.of(persons);
    return card.id().equals(SampledMeasures.unbiasedId())
        ? SampledHhi.unbiased(sample)
        : SampledHhi.interval(sample, new Resampling(95, 999, 1));
  }

  private static List<Person> persons(List<String> texts) {
    List<Person> persons = new ArrayList<>();
    PersonRows rows = new PersonRows();
    for (String text : texts) {
      rows.begin(0);
      for (String need : text.split("; ")) {
        String[] parts = need.split("=");
        for (String service : parts[1].split(",")) {
          rows.row(NEEDS.indexOf(parts[0]), 0, SERVICES.indexOf(service), 0, 1, 1);
        }
      }
      persons.add(rows.person());
    }
    return persons;
  }
}
