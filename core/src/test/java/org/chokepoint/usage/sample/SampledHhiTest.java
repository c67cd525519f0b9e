package org.chokepoint.usage.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chokepoint.measure.Interval;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;
import org.chokepoint.measure.Value;
import org.chokepoint.usage.Person;
import org.chokepoint.usage.PersonRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampledHhiTest {
  private static final Resampling PLAN = new Resampling(95, 999, 1);

  private static double value(Outcome outcome) {
    return ((Value) outcome).amount();
  }

  /** Hall 2005: (N H - 1) / (N - 1). */
  @ParameterizedTest
  @CsvSource({"6,4", "1,1", "50,3", "99,1", "500,300"})
  void equalPersonsWithOneServiceEachGiveHallsEstimate(int first, int second) {
    List<Person> persons = new ArrayList<>(Collections.nCopies(first, Samples.person(0)));
    persons.addAll(Collections.nCopies(second, Samples.person(1)));
    persons.addAll(Collections.nCopies(2, Samples.person(2)));
    double n = first + second + 2;
    double panel = (first * first + second * second + 4) / (n * n);
    assertThat(value(SampledHhi.unbiased(Samples.of(persons))))
        .isCloseTo(10_000 * (n * panel - 1) / (n - 1), within(1e-8));
  }

  /**
   * Every sample of N persons from a population with these shares: the sum of squares of the panel
   * is too high by exactly (1 - H) / N on average, the estimate is right.
   */
  @ParameterizedTest
  @CsvSource({"0.5,0.5,0,4", "0.6,0.3,0.1,3", "0.7,0.2,0.1,5"})
  void overAllSamplesTheEstimateIsRightAndThePanelTooHigh(
      double a, double b, double c, int persons) {
    double[] shares = {a, b, c};
    double population = a * a + b * b + c * c;
    double panelMean = 0;
    double estimateMean = 0;
    for (int draw = 0; draw < Math.pow(3, persons); draw++) {
      double chance = 1;
      List<Person> sample = new ArrayList<>();
      for (int digits = draw, p = 0; p < persons; p++, digits /= 3) {
        chance *= shares[digits % 3];
        sample.add(Samples.person(digits % 3));
      }
      PanelSample panel = Samples.of(sample);
      panelMean += chance * new SampledShares(panel).squares();
      estimateMean += chance * value(SampledHhi.unbiased(panel)) / 10_000;
    }
    assertThat(panelMean - population).isCloseTo((1 - population) / persons, within(1e-12));
    assertThat(estimateMean).isCloseTo(population, within(1e-12));
  }

  @Test
  void usesOfOnePersonVaryTogether() {
    List<Person> persons = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      persons.add(Samples.weighted(1 + i % 4, i % 3 == 0 ? new int[] {0, 1} : new int[] {i % 3}));
    }
    double total = 0;
    double[] sums = new double[3];
    for (Person person : persons) {
      for (int row = 0; row < person.rows(); row++) {
        sums[person.service(row)] += person.weightIn(0, 1);
        total += person.weightIn(0, 1);
      }
    }
    List<SampledShare> shares = new SampledShares(Samples.of(persons)).all();
    for (int i = 0; i < 3; i++) {
      double share = sums[i] / total;
      double squares = 0;
      for (Person person : persons) {
        double use = 0;
        for (int row = 0; row < person.rows(); row++) {
          use += person.service(row) == i ? 1 : 0;
        }
        double z = person.weightIn(0, 1) * (use - share * person.rows()) / total;
        squares += z * z;
      }
      assertThat(shares.get(i).share()).isCloseTo(share, within(1e-14));
      assertThat(shares.get(i).variance()).isCloseTo(50.0 / 49 * squares, within(1e-14));
      assertThat(shares.get(i).standardError()).isGreaterThan(0);
    }
  }

  @Test
  void strataTakeOutWhatDiffersBetweenThem() {
    List<Person> persons = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      persons.add(Samples.within(i < 10 ? 0 : 1, 1, i < 10 ? 0 : 1));
    }
    PanelSample sample = Samples.of(persons);
    assertThat(sample.strata()).isEqualTo(2);
    assertThat(value(SampledHhi.unbiased(sample))).isCloseTo(5000, within(1e-9));
    assertThat(value(SampledHhi.interval(sample, PLAN))).isCloseTo(5000, within(1e-9));
  }

  @Test
  void aStratumOfOnePersonHasNoVariance() {
    PanelSample sample = Samples.of(List.of(Samples.within(1, 1, 0), Samples.within(2, 1, 0)));
    assertThat(((Undefined) SampledHhi.unbiased(sample)).reason())
        .isEqualTo("2 strata have one person only, and a variance needs two; take strata together");
    assertThat(SampledHhi.interval(sample, PLAN)).isInstanceOf(Undefined.class);
    assertThatThrownBy(() -> new SampledShares(sample)).hasMessageContaining("[1, 2]");
  }

  @Test
  void oneServiceLeavesNothingOpen() {
    PanelSample sample = Samples.of(Collections.nCopies(5, Samples.person(3)));
    assertThat(value(SampledHhi.unbiased(sample))).isEqualTo(10_000);
    assertThat(value(SampledHhi.interval(sample, PLAN))).isEqualTo(10_000);
  }

  @Test
  void theReasonSaysWhereTooFewPersonsUseAnotherService() {
    List<Person> persons = new ArrayList<>(Collections.nCopies(40, Samples.person(0)));
    persons.add(Samples.person(0, 1));
    persons.add(Samples.person(1));
    Interval interval = (Interval) SampledHhi.interval(Samples.of(persons), PLAN);
    assertThat(interval.reason()).contains("only 2 of them use anything but the largest service");
    persons.addAll(Collections.nCopies(8, Samples.person(2)));
    Interval enough = (Interval) SampledHhi.interval(Samples.of(persons), PLAN);
    assertThat(enough.reason()).doesNotContain("only");
  }

  @Test
  void personsOfWeightZeroStandForNobody() {
    SampleTally tally = new SampleTally(Counting.USERS);
    tally.add(Samples.weighted(0, 1));
    assertThat(tally.result()).isEmpty();
  }

  @Test
  void amountsWeighUsesWhereAsked() {
    PersonRows rows = new PersonRows();
    SampleTally tally = new SampleTally(Counting.AMOUNT);
    tally.add(rows.begin(0).row(0, 0, 0, 0, 3, 1).person());
    tally.add(rows.begin(0).row(0, 0, 1, 0, 1, 1).person());
    assertThat(new SampledShares(tally.result().get(0)).all().get(0).share()).isEqualTo(0.75);
  }

  @Test
  void kishsEffectiveSizeIsThePersonsWhereWeightsAreEqual() {
    assertThat(Samples.of(Collections.nCopies(8, Samples.weighted(7, 0))).effectivePersons())
        .isEqualTo(8);
    assertThat(
            Samples.of(List.of(Samples.weighted(1, 0), Samples.weighted(3, 0))).effectivePersons())
        .isEqualTo(1.6);
  }

  @Test
  void theSameSeedGivesTheSameBitsInAnyOrderOfPersonsAndParts() {
    List<Person> persons = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      persons.add(Samples.within(random.nextInt(3), 1 + random.nextInt(4), random.nextInt(6), 7));
    }
    Outcome once = SampledHhi.interval(Samples.of(persons), PLAN);
    Collections.shuffle(persons, random);
    SampleTally left = new SampleTally(Counting.USERS);
    SampleTally right = new SampleTally(Counting.USERS);
    persons.forEach(person -> (random.nextBoolean() ? left : right).add(person));
    left.merge(right);
    assertThat(SampledHhi.interval(left.result().get(0), PLAN)).isEqualTo(once);
    assertThat(SampledHhi.interval(left.result().get(0), new Resampling(95, 999, 2)))
        .isNotEqualTo(once);
    assertThat(((Interval) once).reason())
        .contains(
            "95% percentile interval of 999 resamples (seed 1) of 200 persons within 3 strata")
        .contains("not who joins a panel");
  }

  @Test
  void aPlanNeedsEnoughResamplesForItsLevel() {
    assertThat(Resampling.fewest(95)).isEqualTo(39);
    assertThat(new Resampling(95, 39, 0).tail()).isEqualTo(1);
    assertThat(new Resampling(95, 999, 0).tail()).isEqualTo(25);
    assertThatThrownBy(() -> new Resampling(95, 38, 0)).hasMessageContaining("expected 39 to");
    assertThatThrownBy(() -> new Resampling(100, 999, 0)).hasMessageContaining("level of 100%");
    assertThat(SampledMeasures.level("hhi_sampled_90")).hasValue(90);
    assertThat(SampledMeasures.level("hhi_sampled_100")).isEmpty();
    assertThat(SampledMeasures.level("hhi")).isEmpty();
  }
}
