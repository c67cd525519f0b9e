package org.chokepoint.reports.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Residual;
import org.chokepoint.market.Shares;
import org.chokepoint.reports.explain.Explanation.Symbol;
import org.chokepoint.reports.question.Words;

/** The symbols of docs/notation.md with their values in a market. */
final class SymbolLines {
  private SymbolLines() {}

  static List<Symbol> of(Shares shares) {
    Terms terms = new Terms(shares);
    List<Symbol> symbols = new ArrayList<>();
    symbols.add(
        symbol(
            shares.complete() ? "n" : "k",
            shares.complete() ? "number of firms" : "number of listed firms",
            shares.complete() ? "기업 수" : "목록에 있는 기업 수",
            String.valueOf(shares.firms())));
    symbols.add(symbol("X", "amount of the whole market", "시장 전체의 크기", terms.whole()));
    if (shares.firms() > 0) {
      symbols.add(
          symbol("s_1", "share of the largest firm", "가장 큰 기업의 점유율", value(shares.share(0))));
    }
    if (shares.firms() > 1) {
      symbols.add(
          symbol(
              "s_2", "share of the second largest firm", "두 번째 기업의 점유율", value(shares.share(1))));
    }
    if (shares.complete() && shares.firms() > 0) {
      Ratio h = new Ratio(shares.squares(), BigInteger.valueOf(shares.whole()).pow(2));
      symbols.add(symbol("H", "sum of the squared shares", "점유율 제곱의 합", value(h)));
    } else if (!shares.complete()) {
      symbols.add(
          symbol(
              "R",
              "amount that no listed firm holds",
              "목록에 없는 기업의 크기",
              Terms.decimal(shares, shares.unlisted())));
      symbols.add(
          symbol(
              "x_k",
              "the most that an unlisted firm is taken to have",
              "목록에 없는 기업 하나의 최대 크기",
              Terms.decimal(shares, shares.ceiling())));
      shares.residuals().forEach(residual -> limits(shares, residual, symbols));
    }
    return symbols;
  }

  private static void limits(Shares shares, Residual residual, List<Symbol> symbols) {
    String of = Terms.decimal(shares, residual.amount());
    symbols.add(
        symbol(
            "m, M",
            "least and most that a firm of the unlisted amount " + of + " has",
            "목록에 없는 크기 " + of + "에 속한 기업의 최소·최대 크기",
            Terms.decimal(shares, residual.smallest())
                + ", "
                + Terms.decimal(shares, residual.largest())));
  }

  static Symbol symbol(String symbol, String english, String korean, String value) {
    return new Symbol(symbol, new Words(english, korean), value);
  }

  private static String value(Ratio ratio) {
    return String.valueOf(ratio.value());
  }
}
