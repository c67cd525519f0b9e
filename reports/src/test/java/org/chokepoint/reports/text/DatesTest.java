package org.chokepoint.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "2022,2022,2022년",
    "2022-H2,half 2 of 2022,2022년 하반기",
    "2022-H3,2022-H3,2022-H3",
    "2022-Q3,Q3 2022,2022년 3분기",
    "2022-10,October 2022,2022년 10월",
    "2022-13,2022-13,2022-13",
    "2022-10-05,5 October 2022,2022년 10월 5일",
    "2017-01/2017-08,January 2017 to August 2017,2017년 1월~2017년 8월",
    "soon,soon,soon"
  })
  void pagesSpellPeriodsOutInBothLanguages(String period, String english, String korean) {
    assertThat(Dates.spelled(period, Language.EN)).isEqualTo(english);
    assertThat(Dates.spelled(period, Language.KO)).isEqualTo(korean);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-10-15,'15 October 2022',2022년 10월 15일",
    "2022-10-15T15:30,'15 October 2022, 15:30',2022년 10월 15일 15:30",
    "midday,midday,midday"
  })
  void aTimeWithoutAZoneStaysWithoutOne(String time, String english, String korean) {
    assertThat(Dates.local(time, Language.EN)).isEqualTo(english);
    assertThat(Dates.local(time, Language.KO)).isEqualTo(korean);
  }

  @Test
  void anInstantIsToldInAZone() {
    ZoneId utc = ZoneId.of("UTC");
    assertThat(Dates.instant("2026-11-22T06:15:01Z", utc, Language.EN))
        .isEqualTo("22 November 2026, 06:15 UTC");
    assertThat(Dates.instant("2026-11-22T06:15:01Z", utc, Language.KO))
        .isEqualTo("2026년 11월 22일 06:15 (UTC)");
    assertThat(Dates.instant("later", utc, Language.EN)).isEqualTo("later");
  }
}
