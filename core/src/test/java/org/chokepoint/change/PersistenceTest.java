package org.chokepoint.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.TreeMap;
import org.chokepoint.market.Holding;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Interval;
import org.chokepoint.measure.Value;
import org.junit.jupiter.api.Test;

class PersistenceTest {
  private final TreeMap<Year, Shares> market = new TreeMap<>();

  private PersistenceTest year(int year, Shares shares) {
    market.put(Year.of(year), shares);
    return this;
  }

  private YearsRun last() {
    List<YearsRun> runs = Persistence.of(market);
    return runs.get(runs.size() - 1);
  }

  @Test
  void exampleOfTheCardHolds() {
    var card = Persistence.card();
    for (int year = 2018; year < 2023; year++) {
      year(year, Markets.of(card.example().amounts().toArray(String[]::new)));
    }
    assertThat(last().outcome()).isEqualTo(new Value(5, "the same firms throughout"));
    assertThat(last().persistent()).isTrue();
    assertThat(Persistence.of(market).get(3).persistent()).isFalse();
    assertThat(card.id().text()).isEqualTo("persistence_years");
  }

  @Test
  void thresholdsAreMetWithEqualityAndMissedBelow() {
    assertThat(year(2020, Markets.of(25, 25, 25, 25)).last().certain()).isEqualTo(1);
    assertThat(year(2021, Markets.of(2499, 2499, 2499, 2503)).last().certain()).isEqualTo(2);
    assertThat(year(2022, Markets.of(2499, 2499, 2499, 2499, 4)).last().certain()).isZero();
    assertThat(year(2023, Markets.of(50, 10, 10, 10, 10, 10)).last().certain()).isEqualTo(1);
  }

  @Test
  void missingYearBreaksTheRun() {
    for (int year : new int[] {2016, 2017, 2018, 2020, 2021}) {
      year(year, Markets.of(60, 40));
    }
    assertThat(Persistence.of(market).stream().map(YearsRun::certain))
        .containsExactly(1, 2, 3, 1, 2);
  }

  @Test
  void yearInWhichNobodyHasAnythingBreaksTheRun() {
    year(2020, Markets.of(60, 40)).year(2021, Shares.complete(List.of()));
    assertThat(last().outcome()).isEqualTo(new Value(0, ""));
    assertThat(year(2022, Markets.of(60, 40)).last().certain()).isEqualTo(1);
  }

  @Test
  void anotherLeaderIsNotTheSameFirm() {
    year(2020, Markets.of(60, 20, 5, 5, 5, 5)).year(2021, Markets.of(20, 60, 5, 5, 5, 5));
    assertThat(last().certain()).isEqualTo(2);
    assertThat(last().sameFirms()).isTrue();
    year(2022, Markets.of(20, 5, 60, 5, 5, 5));
    assertThat(last().certain()).isEqualTo(3);
    assertThat(last().sameFirms()).isTrue();
    year(2023, Markets.of(1, 1, 60, 30, 5, 3));
    assertThat(last().certain()).isEqualTo(4);
    assertThat(last().sameFirms()).isFalse();
  }

  @Test
  void onlyTheLastFiveYearsNeedTheSameFirms() {
    year(2015, Markets.of(30, 70));
    for (int year = 2016; year <= 2020; year++) {
      year(year, Markets.of(70, 10, 10, 10));
    }
    assertThat(last().certain()).isEqualTo(6);
    assertThat(last().sameFirms()).isTrue();
    assertThat(Persistence.of(market).get(4).sameFirms()).isFalse();
  }

  @Test
  void unlistedFirmsMayMakeTheConditionPossibleOnly() {
    year(2020, Markets.of(60, 40))
        .year(2021, Markets.parts(100, 40, 30))
        .year(2022, Markets.of(60, 40));
    assertThat(Persistence.of(market).get(1).certain()).isZero();
    assertThat(Persistence.of(market).get(1).possible()).isEqualTo(2);
    assertThat(last().outcome()).isInstanceOf(Interval.class);
    assertThat(((Interval) last().outcome()).low()).isEqualTo(1);
    assertThat(((Interval) last().outcome()).high()).isEqualTo(3);
    assertThat(last().persistent()).isFalse();
  }

  @Test
  void noObservationGivesNoRun() {
    assertThat(Persistence.of(new TreeMap<>())).isEmpty();
  }

  @Test
  void leaderOfAPartialListIsKnownByName() {
    Shares shares =
        Shares.partsOf(
            BigDecimal.valueOf(100), List.of(new Holding("Big", BigDecimal.valueOf(55))));
    assertThat(year(2020, shares).year(2021, shares).last())
        .isEqualTo(new YearsRun(Year.of(2021), 2, 2, true));
  }
}
