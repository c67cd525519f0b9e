package org.chokepoint.reports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

  @Test
  void blanksAreFilledAndEchartsOwnAreLeftAlone() {
    assertThat(Template.fill("${a} {@b} ${c.words:basis}$", (name, wording) -> name + wording.id()))
        .isEqualTo("atext {@b} c.wordsbasis$");
  }

  @Test
  void whatIsPutInIsNotReadAgain() {
    assertThat(Template.fill("${a}", (name, wording) -> "${b} $1 \\")).isEqualTo("${b} $1 \\");
  }

  @Test
  void unknownWordingIsAnsweredWithTheNearest() {
    assertThatThrownBy(() -> Template.fill("${a:percnt}", (name, wording) -> ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown wording 'percnt'; did you mean 'percent'?");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "COUNT, 1234567, \"1,234,567\"",
        "POINTS, 2499.6, \"2,500\"",
        "DECIMAL, 2499.64, \"2,499.6\"",
        "PERCENT, 0.70453, 70.5%",
        "COUNT, 0, 0"
      })
  void numbersAreWrittenAsPeopleReadThem(Wording wording, double number, String expected) {
    assertThat(wording.of(number)).isEqualTo(expected);
  }
}
