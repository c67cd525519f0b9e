package org.chokepoint.api.http;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;
import org.chokepoint.catalogue.Catalogue;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Lens;
import org.chokepoint.table.Periods;

/** Which rows of a table a question asks for, one filter a parameter. */
final class Filters {
  private final Question question;
  private final Release release;
  private final ArrowTable table;
  private RowFilter wanted = RowFilter.ALL;

  Filters(Question question, Release release, ArrowTable table) {
    this.question = question;
    this.release = release;
    this.table = table;
  }

  RowFilter wanted() {
    return wanted;
  }

  Filters dataset() {
    return known("dataset", "dataset", Known.datasets(release));
  }

  Filters market(String column) {
    return question.text("market").isEmpty()
        ? this
        : known("market", column, Known.markets(release));
  }

  Filters measure() {
    Set<String> names = new TreeSet<>(table.distinct("measure"));
    names.addAll(Catalogue.ids());
    return known("measure", "measure", names);
  }

  Filters lens() {
    return known("lens", "lens", Arrays.stream(Lens.values()).map(Lens::id).toList());
  }

  Filters basis() {
    return known("basis", "basis", Basis.ids());
  }

  Filters rule() {
    return known("rule", "rule", table.distinct("rule"));
  }

  Filters region() {
    question.text("region").ifPresent(region -> keep("region", region));
    return this;
  }

  Filters period() {
    question
        .text("period")
        .ifPresent(
            period -> {
              if (Periods.lastDay(period).isEmpty()) {
                throw Refusal.of(400, "malformed parameter")
                    .detail(
                        "period is '%s', expected a period such as 2022, 2022-Q3 or 2022-10"
                            .formatted(period))
                    .parameter("period");
              }
              keep("period", period);
            });
    return this;
  }

  private Filters known(String parameter, String column, Collection<String> names) {
    question.known(parameter, List.copyOf(names)).ifPresent(word -> keep(column, word));
    return this;
  }

  private void keep(String column, String word) {
    wanted = wanted.and(table.where(column, word));
  }
}
