package org.chokepoint.scenario.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Ratio;
import org.junit.jupiter.api.Test;

class DiversionTest {
  @Test
  void proportionalDiversionSumsToWhatStaysInTheMarket() {
    Diversion all = Diversion.proportional(Markets.of(40, 30, 20, 10), BigDecimal.ONE);
    assertThat(all.between("f0", "f1").orElseThrow()).isEqualByComparingTo(Ratio.of(1, 2));
    assertThat(all.between("f3", "f0").orElseThrow()).isEqualByComparingTo(Ratio.of(4, 9));
    assertThat(all.between("f0", "f0")).isEmpty();
    Diversion most = Diversion.proportional(Markets.of(50, 50), new BigDecimal("0.8"));
    assertThat(most.between("f0", "f1").orElseThrow()).isEqualByComparingTo(Ratio.of(4, 5));
    assertThat(most.assumption()).contains("proportional to shares, with 0.8 of what");
  }

  @Test
  void firmWithTheWholeMarketHasNobodyToLoseTo() {
    Diversion diversion = Diversion.proportional(Markets.of(7), BigDecimal.ONE);
    assertThat(diversion.objection("f0")).contains("no diversion ratio from 'f0'");
  }

  @Test
  void unlistedFirmsTakeTheirPart() {
    Diversion diversion = Diversion.proportional(Markets.parts(100, 50, 25), BigDecimal.ONE);
    assertThat(diversion.between("f0", "f1").orElseThrow()).isEqualByComparingTo(Ratio.of(1, 2));
  }

  @Test
  void overlapOfUsersGivesRatiosInProportion() {
    Diversion diversion =
        Diversion.fromOverlap(
            Map.of(
                "talk", Map.of("chat", 30L, "call", 10L),
                "chat", Map.of("talk", 30L),
                "call", Map.of("chat", 0L)));
    assertThat(diversion.between("talk", "chat").orElseThrow())
        .isEqualByComparingTo(Ratio.of(3, 4));
    assertThat(diversion.between("chat", "talk").orElseThrow())
        .isEqualByComparingTo(Ratio.of(1, 1));
    assertThat(diversion.objection("call")).contains("no diversion ratio from 'call'");
    assertThat(diversion.objection("talk")).isEmpty();
    assertThat(diversion.assumption()).contains("turn to those they already use");
  }

  @Test
  void ratiosThatCannotBeAreRefused() {
    assertThatThrownBy(() -> Diversion.given(Map.of("a", Map.of("a", BigDecimal.ONE))))
        .hasMessage("diversion from 'a' to itself");
    BigDecimal most = new BigDecimal("0.6");
    assertThatThrownBy(() -> Diversion.given(Map.of("a", Map.of("b", most, "c", most))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected 0 to 1");
    assertThatThrownBy(() -> Diversion.proportional(Markets.of(1, 1), new BigDecimal("1.1")))
        .hasMessageContaining("expected 0 to 1");
    assertThatThrownBy(() -> Diversion.fromOverlap(Map.of("a", Map.of("b", -1L))))
        .hasMessageContaining("negative users of 'a'");
    assertThatThrownBy(() -> Diversion.fromOverlap(Map.of("a", Map.of("a", 1L))))
        .hasMessage("diversion from 'a' to itself");
  }
}
