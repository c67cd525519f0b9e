package org.chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
  @ParameterizedTest
  @CsvSource({
    "2022,2022-12-31", "2022-H1,2022-06-30", "2022-H2,2022-12-31", "2022-Q1,2022-03-31",
    "2022-Q4,2022-12-31", "2022-02,2022-02-28", "2024-02,2024-02-29", "2022-10-14,2022-10-14",
    "2022-01/2022-08,2022-08-31", "2022-10-14/2022-10,2022-10-31", "2021/2022,2022-12-31"
  })
  void periodEndsOnItsLastDay(String period, LocalDate last) {
    assertThat(Periods.lastDay(period)).contains(last);
    assertThat(Periods.valid(period)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2022,2022-01-01",
    "2022-H1,2022-01-01",
    "2022-H2,2022-07-01",
    "2022-Q1,2022-01-01",
    "2022-Q4,2022-10-01",
    "2022-02,2022-02-01",
    "2022-10-14,2022-10-14",
    "2022-03/2022-08,2022-03-01",
    "2022-Q2/2022,2022-04-01"
  })
  void periodBeginsOnItsFirstDay(String period, LocalDate first) {
    assertThat(Periods.firstDay(period)).contains(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "2022/",
        "/2022",
        "202",
        "20222",
        "2022-0",
        "2022-00",
        "2022-13",
        "2022-1",
        "2022-Q0",
        "2022-Q5",
        "2022-H0",
        "2022-H3",
        "2022-q1",
        "2022-W10",
        "2022-02-29",
        "2022-10/2022-08",
        "2022/2023/2024",
        " 2022",
        "2022 ",
        "２０２２",
        "-2022",
        "+2022",
        "2022-10-14T00:00",
        "2023/2022"
      })
  void otherTextIsNoPeriod(String text) {
    assertThat(Periods.valid(text)).isFalse();
  }
}
