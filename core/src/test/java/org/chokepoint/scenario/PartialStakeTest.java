package org.chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Value;
import org.chokepoint.ownership.Ownership;
import org.chokepoint.ownership.Stake;
import org.junit.jupiter.api.Test;

class PartialStakeTest {
  private static final Shares MARKET = Markets.of(40, 30, 20, 10);

  private static Stake stake(String owner, String owned, int equity, int votes) {
    return new Stake(owner, owned, BigDecimal.valueOf(equity), BigDecimal.valueOf(votes));
  }

  private static Outcome delta(WhatIf whatIf, String measure) {
    return whatIf.changes().stream()
        .filter(change -> change.measure().text().equals(measure))
        .findFirst()
        .orElseThrow()
        .delta();
  }

  /** O'Brien and Salop 2000: beta s_A s_B for a silent stake. */
  @Test
  void silentStakeAddsItsPartOfTheProductOfTheShares() {
    WhatIf whatIf = PartialStake.of(stake("f0", "f1", 25, 0)).on(MARKET);
    assertThat(delta(whatIf, "mhhi")).isEqualTo(new Value(300, ""));
    assertThat(delta(whatIf, "mhhi_delta")).isEqualTo(new Value(300, ""));
    assertThat(delta(whatIf, "hhi")).isEqualTo(new Value(0, ""));
    assertThat(whatIf.joining()).isEmpty();
    assertThat(whatIf.description())
        .isEqualTo("f0 buys 25% of the equity and 0% of the votes of f1");
  }

  @Test
  void stakeComesOnTopOfWhatIsHeld() {
    Ownership held = Ownership.of(List.of(stake("f0", "f1", 10, 0)));
    WhatIf more = new PartialStake(stake("f0", "f1", 15, 0), held).on(MARKET);
    assertThat(delta(more, "mhhi")).isEqualTo(new Value(180, ""));
    assertThat(new PartialStake(stake("f0", "f1", 95, 0), held).objections(MARKET)).hasSize(1);
  }

  @Test
  void everythingWrongWithAStakeIsSaidAtOnce() {
    assertThat(PartialStake.of(stake("f9", "f8", 0, 0)).objections(MARKET))
        .extracting(Objection::found)
        .containsExactly("'f8'", "'f9'", "a stake of nothing");
    Ownership held = Ownership.of(List.of(stake("fund", "f0", 10, 10)));
    assertThat(new PartialStake(stake("fund", "f1", 10, 10), held).objections(MARKET)).isEmpty();
    assertThat(PartialStake.of(stake("fund", "f1", 10, 10)).objections(MARKET)).hasSize(1);
  }
}
