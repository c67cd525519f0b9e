package org.chokepoint.jobs.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTallyTest {
  @ParameterizedTest
  @ValueSource(longs = {1L << 12, 1L << 40})
  void fewAndManyPossibleKeysGiveTheSameExactSums(long limit) {
    Random random = new Random(5);
    PeopleTally tally = new PeopleTally(limit);
    Map<Long, BigDecimal> expected = new TreeMap<>();
    for (int i = 0; i < 30_000; i++) {
      long key = random.nextInt(1 << 12);
      long weight = random.nextInt(4) == 0 ? 0 : random.nextLong() >>> 1;
      tally.add(key, weight);
      expected.merge(key, BigDecimal.valueOf(weight), BigDecimal::add);
    }
    Map<Long, BigDecimal> sums = new TreeMap<>();
    for (long key : tally.keys()) {
      sums.put(key, tally.amount(key, 0));
    }
    assertThat(sums).isEqualTo(expected);
  }

  @Test
  void sumsOfSumsAreTheSame() {
    PeopleTally parts = new PeopleTally(8);
    for (int i = 0; i < 5; i++) {
      parts.add(3, Long.MAX_VALUE);
    }
    parts.add(6, 0);
    PeopleEntries sent = new PeopleEntries();
    for (long key : parts.keys()) {
      sent.add(key, parts.low(key), parts.high(key));
    }
    PeopleTally whole = new PeopleTally(8);
    sent.each(whole::add);
    sent.each(whole::add);
    assertThat(whole.keys()).containsExactly(3, 6);
    assertThat(whole.amount(3, 0))
        .isEqualTo(BigDecimal.valueOf(Long.MAX_VALUE).multiply(BigDecimal.TEN));
    assertThat(whole.amount(6, 0)).isEqualTo(BigDecimal.ZERO);
  }
}
