package org.chokepoint.operations.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronTest {
  private static final Instant START = Instant.parse("2026-11-22T22:00:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 0 30 2 *",
        "0 0 31 2 *",
        "0 0 31 4 *",
        "0 0 31 2,4,6,9,11 *",
        "0 0 30-31 2 *",
      })
  void aLineThatNeverFiresIsRefused(String line) {
    assertThatThrownBy(() -> Cron.parse(line))
        .isInstanceOf(BadCron.class)
        .hasMessageContaining("never fires");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 0 fields",
        "* * * * | 4 fields",
        "* * * * * * | 6 fields",
        "@daily | nickname",
        "60 * * * * | 60",
        "* 24 * * * | 24",
        "* * 0 * * | 0",
        "* * * 13 * | 13",
        "a b c d e | a",
      })
  void aLineThatIsNotOneIsRefusedWithTheReason(String line, String reason) {
    assertThatThrownBy(() -> Cron.parse(line))
        .isInstanceOf(BadCron.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30 2 * * * | 2026-11-23T02:30:00Z",
        "*/15 * * * * | 2026-11-22T22:15:00Z",
        "0 0 29 2 * | 2028-02-29T00:00:00Z",
        "0 9 * * 1-5 | 2026-11-23T09:00:00Z",
        "0 9 * * 0 | 2026-11-29T09:00:00Z",
        "0 9 * * 7 | 2026-11-29T09:00:00Z",
        "0 0 13 * 5 | 2026-11-27T00:00:00Z",
        "5,10 3 1 1,7 * | 2027-01-01T03:05:00Z",
      })
  void aLineFiresWhenCrontabSays(String line, String expected) {
    assertThat(new CronSchedule(Cron.parse(line), ZoneOffset.UTC).after(START))
        .contains(Instant.parse(expected));
  }

  /** Whatever is thrown at it: a line that fires, or a reason why it is none. */
  @Test
  void rubbishIsRefusedAndNeverBreaks() {
    Random random = new Random(6);
    String letters = "0123456789*/,-? LW#@JANMON";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder line = new StringBuilder();
      for (int field = 0; field < 5; field++) {
        random
            .ints(1 + random.nextInt(4), 0, letters.length())
            .forEach(letter -> line.append(letters.charAt(letter)));
        line.append(' ');
      }
      try {
        CronSchedule schedule = new CronSchedule(Cron.parse(line.toString()), ZoneOffset.UTC);
        assertThat(schedule.after(START)).as(line.toString()).isPresent();
      } catch (BadCron refused) {
        assertThat(refused.getMessage()).as(line.toString()).isNotBlank();
      }
    }
  }
}
