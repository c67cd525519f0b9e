package org.chokepoint.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.chokepoint.market.Shares;
import org.junit.jupiter.api.Test;

/**
 * Every measure with logarithms or powers is within a millionth of the nearest double, against the
 * formula written out in sixty digits.
 */
class LogarithmicFormulaTest {
  private static final int MARKETS = 200;
  private static final double NEAREST = 0.500001;

  private final Ulps ulps = new Ulps();

  @Test
  void logarithmsAndPowersAreTheNearestDoublesButForAMillionth() {
    for (int seed = 0; seed < MARKETS; seed++) {
      long[] amounts = RandomMarkets.ranked(50_000 + seed);
      check(Shares.ofSteps(List.of(), amounts), amounts);
    }
    assertThat(ulps.worst())
        .hasSize(19)
        .allSatisfy((id, worst) -> assertThat(worst).as(id).isLessThanOrEqualTo(NEAREST));
  }

  private void check(Shares shares, long[] amounts) {
    BigDecimal n = BigDecimal.valueOf(amounts.length);
    BigDecimal whole = BigDecimal.valueOf(Arrays.stream(amounts).sum());
    BigDecimal[] s =
        Arrays.stream(amounts)
            .mapToObj(x -> BigDecimal.valueOf(x).divide(whole, Precise.DIGITS))
            .toArray(BigDecimal[]::new);
    BigDecimal[] logs = Arrays.stream(s).map(Precise::ln).toArray(BigDecimal[]::new);
    BigDecimal entropy = BigDecimal.ZERO;
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < s.length; i++) {
      entropy = entropy.subtract(s[i].multiply(logs[i]));
      sum = sum.add(logs[i]);
    }
    BigDecimal most = Precise.ln(n);
    note("entropy_nats", shares, entropy);
    note("renyi_1", shares, entropy);
    note("entropy_bits", shares, over(entropy, Precise.ln(BigDecimal.valueOf(2))));
    note("entropy_relative", shares, over(entropy, most));
    note("theil", shares, most.subtract(entropy));
    note("hannah_kay_1", shares, Precise.exp(entropy));
    note("renyi_inf", shares, logs[0].negate());
    BigDecimal geometric = Precise.exp(over(sum, n).add(most));
    note("atkinson_1", shares, BigDecimal.ONE.subtract(geometric));
    for (String order : List.of("0_5", "0_25", "3", "1_000001", "7_5")) {
      hill(shares, logs, order);
    }
    ulps.note("renyi_2", Read.value("renyi_2", shares), renyi(logs, new BigDecimal(2)));
    for (String aversion : List.of("0_5", "0_75", "2")) {
      atkinson(shares, logs, n, aversion);
    }
    BigDecimal inequality =
        Arrays.stream(s).map(x -> x.multiply(x)).reduce(BigDecimal::add).orElseThrow().multiply(n);
    for (String weight : List.of("0_5", "1_7")) {
      BigDecimal power = Precise.power(inequality, decimal(weight));
      note("davies_u_" + weight, shares, over(power, n));
    }
  }

  private void hill(Shares shares, BigDecimal[] logs, String order) {
    BigDecimal entropy = renyi(logs, decimal(order));
    note("hannah_kay_" + order, shares, Precise.exp(entropy));
  }

  private static BigDecimal renyi(BigDecimal[] logs, BigDecimal order) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal log : logs) {
      sum = sum.add(Precise.exp(log.multiply(order)), Precise.DIGITS);
    }
    return over(Precise.ln(sum), BigDecimal.ONE.subtract(order));
  }

  private void atkinson(Shares shares, BigDecimal[] logs, BigDecimal n, String aversion) {
    BigDecimal power = BigDecimal.ONE.subtract(decimal(aversion));
    BigDecimal most = Precise.ln(n);
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal log : logs) {
      sum = sum.add(Precise.exp(log.add(most).multiply(power)), Precise.DIGITS);
    }
    BigDecimal mean = over(Precise.ln(over(sum, n)), power);
    note("atkinson_" + aversion, shares, BigDecimal.ONE.subtract(Precise.exp(mean)));
  }

  private void note(String id, Shares shares, BigDecimal truth) {
    ulps.note(id, Read.value(id, shares), truth);
  }

  private static BigDecimal decimal(String id) {
    return new BigDecimal(id.replace('_', '.'));
  }

  private static BigDecimal over(BigDecimal above, BigDecimal below) {
    return above.divide(below, Precise.DIGITS);
  }
}
