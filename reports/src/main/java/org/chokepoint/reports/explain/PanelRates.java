package org.chokepoint.reports.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.market.Ratio;
import org.chokepoint.reports.explain.Explanation.Symbol;
import org.chokepoint.reports.question.Figure;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/** How many services people use side by side, computed from the classes of the table of needs. */
final class PanelRates {
  private final BigDecimal persons;
  private final BigDecimal one;
  private final BigDecimal services;

  PanelRates(ReleaseTables tables, ValueQuestion question) {
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal single = BigDecimal.ZERO;
    BigDecimal used = BigDecimal.ZERO;
    for (ReleaseRow row :
        Selected.rows(
            tables.table("need"),
            Map.of(
                "dataset", question.dataset(),
                "market", question.subject(),
                "period", question.period()))) {
      BigDecimal people = new BigDecimal(row.text("persons"));
      int services = row.text("services").split(";").length;
      all = all.add(people);
      single = single.add(services == 1 ? people : BigDecimal.ZERO);
      used = used.add(people.multiply(BigDecimal.valueOf(services)));
    }
    this.persons = all;
    this.one = single;
    this.services = used;
  }

  /** The rate, where it is one of these and there are people. */
  Optional<Figure> of(String measure) {
    if (persons.signum() == 0) {
      return Optional.empty();
    }
    return switch (measure) {
      case "single_homing" -> Optional.of(rate(one));
      case "multi_homing" -> Optional.of(rate(persons.subtract(one)));
      case "services_per_user" -> Optional.of(rate(services));
      default -> Optional.empty();
    };
  }

  private Figure rate(BigDecimal part) {
    return Figure.of(Ratio.of(part).dividedBy(Ratio.of(persons)).value());
  }

  /** The formula with the numbers put in. */
  Optional<String> substituted(String measure) {
    String whole = " / " + Terms.plain(persons);
    return switch (measure) {
      case "single_homing" -> Optional.of(Terms.plain(one) + whole);
      case "multi_homing" ->
          Optional.of("(" + Terms.plain(persons) + " - " + Terms.plain(one) + ")" + whole);
      case "services_per_user" -> Optional.of(Terms.plain(services) + whole);
      default -> Optional.empty();
    };
  }

  List<Symbol> symbols() {
    List<Symbol> symbols = new ArrayList<>();
    symbols.add(
        SymbolLines.symbol("sum(w_p)", "people with the need", "이용자 수", Terms.plain(persons)));
    symbols.add(
        SymbolLines.symbol(
            "sum(w_p : k_p = 1)",
            "people who use one service",
            "서비스를 하나만 쓰는 사람",
            Terms.plain(one)));
    symbols.add(
        SymbolLines.symbol(
            "sum(w_p * k_p)",
            "services that people use, added up",
            "사람마다 쓰는 서비스 수의 합",
            Terms.plain(services)));
    return symbols;
  }
}
