package org.chokepoint.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarketSharesTest {
  @Test
  void percentagesArePartsOfTheWholeMarketAndNeverRescaled() {
    Shares shares =
        MarketShares.of(
            List.of(
                row("a", "a", "40", "percent", Role.FIRM),
                row("b", "b", "30", "percent", Role.FIRM)),
            Lens.FIRM);
    assertThat(shares.coverage()).isEqualByComparingTo(Ratio.of(7, 10));
    assertThat(shares.share(0)).isEqualByComparingTo(Ratio.of(2, 5));
  }

  @Test
  void residualTotalAndOutsideRowsAreNeverFirms() {
    List<ShareRow> rows = new ArrayList<>(amounts());
    assertThat(MarketShares.of(rows, Lens.FIRM))
        .satisfies(
            shares -> {
              assertThat(shares.firms()).isEqualTo(3);
              assertThat(shares.whole()).isEqualTo(1000);
              assertThat(shares.unlisted()).isEqualTo(300);
            });
    rows.removeIf(row -> row.role() == Role.TOTAL);
    assertThat(MarketShares.of(rows, Lens.FIRM).whole()).isEqualTo(800);
    rows.removeIf(row -> row.role() == Role.RESIDUAL);
    assertThat(MarketShares.of(rows, Lens.FIRM).complete()).isTrue();
  }

  @Test
  void affiliatesAreOneUndertakingThroughTheGroupLens() {
    List<ShareRow> rows = new ArrayList<>(amounts());
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(rows, new Random(seed));
      Shares groups = MarketShares.of(rows, Lens.GROUP);
      assertThat(groups.firms()).isEqualTo(2);
      assertThat(groups.holder(0)).isEqualTo("kakao");
      assertThat(groups.amount(0)).isEqualTo(500);
    }
  }

  @Test
  void firmsBeyondAHundredPercentAreRefused() {
    assertThatThrownBy(
            () -> MarketShares.of(List.of(row("a", "a", "100.1", "percent", Role.FIRM)), Lens.FIRM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("holdings exceed the whole of 100");
  }

  @Test
  void marketWithoutRowsIsEmpty() {
    assertThat(MarketShares.of(List.of(), Lens.GROUP).empty()).isTrue();
  }

  private static List<ShareRow> amounts() {
    return List.of(
        row("talk", "kakao", "300", "users", Role.FIRM),
        row("pay", "kakao", "200", "users", Role.FIRM),
        row("line", "line", "200", "users", Role.FIRM),
        row("others", "others", "100", "users", Role.RESIDUAL),
        row("all", "all", "1000", "users", Role.TOTAL),
        row("sms", "sms", "5000", "users", Role.OUTSIDE));
  }

  private static ShareRow row(String firm, String group, String value, String unit, Role role) {
    return ShareRow.of(firm, group, new BigDecimal(value), unit, role);
  }
}
