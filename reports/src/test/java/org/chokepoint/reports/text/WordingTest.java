package org.chokepoint.reports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "41120000|41.12 million|4,112만",
        "9062|9,062|9,062",
        "32000|32 thousand|3.2만",
        "128620000|128.62 million|1.3억",
        "0|0|0",
        "-20000|-20 thousand|-2만"
      })
  void largeNumbersAreSaidAsPeopleSayThem(double number, String english, String korean) {
    assertThat(Wording.COMPACT.of(number, Language.EN)).isEqualTo(english);
    assertThat(Wording.COMPACT.of(number, Language.KO)).isEqualTo(korean);
  }

  @ParameterizedTest
  @CsvSource({
    "2022,2022년",
    "2022-H1,2022년 상반기",
    "2022-Q3,2022년 3분기",
    "2022-10,2022년 10월",
    "2022-10-05,2022년 10월 5일",
    "2017-01/2017-08,2017년 1월~2017년 8월",
    "soon,soon"
  })
  void periodsAreSpelledOutInKorean(String period, String korean) {
    assertThat(Wording.PERIOD.of(period, Language.KO)).isEqualTo(korean);
    assertThat(Wording.PERIOD.of(period, Language.EN)).isEqualTo(period);
  }

  @Test
  void differencesHaveASign() {
    assertThat(Wording.SIGNED.of(1318.4)).isEqualTo("+1,318");
    assertThat(Wording.SIGNED.of(-0.25)).isEqualTo("−0.25");
    assertThat(Wording.SIGNED.of(0.0)).isEqualTo("±0");
    assertThat(Wording.HOURS.of(127.5, Language.EN)).isEqualTo("127.5 h");
    assertThat(Wording.HOURS.of(127.5, Language.KO)).isEqualTo("127.5시간");
  }

  @Test
  void identifiersHaveWordsAndUnknownOnesStay() {
    assertThat(Wording.BASIS.of("users_mau", Language.KO)).isEqualTo("월간 이용자");
    assertThat(Wording.REGION.of("seoul", Language.KO)).isEqualTo("seoul");
    assertThat(Wording.MEASURES.of("hhi;cr1", Language.EN)).isEqualTo("HHI, CR1");
  }

  @Test
  void phraseWithoutItsWordsIsRefused() {
    assertThat(Words.phrase("source", Language.KO, Map.of("datasets", "갑"))).isEqualTo("출처: 갑");
    assertThatThrownBy(() -> Words.phrase("source", Language.EN, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("phrase 'source' lacks datasets");
    assertThatThrownBy(() -> Words.phrase("sauce", Language.EN, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown phrase 'sauce'; did you mean 'source'?");
  }
}
