package org.chokepoint.rule;

import java.math.BigDecimal;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Shares;

/** Shorthand for facts, and for judging one shipped rule on a day when all of them are known. */
final class Given {
  private static final String DAY = "2026-06-01";

  private Given() {}

  static Facts of(Shares shares) {
    return Facts.of(shares, Basis.REVENUE);
  }

  static Amount amount(String number, String unit) {
    return Amount.of(new BigDecimal(number), unit);
  }

  static Fact fact(String firm, String name, String number, String unit) {
    return Fact.of(firm, name, amount(number, unit));
  }

  static Verdict verdict(String book, String rule, Facts facts) {
    return Books.verdict(book, rule, "", facts, DAY);
  }
}
