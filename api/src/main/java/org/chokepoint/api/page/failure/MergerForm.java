package org.chokepoint.api.page.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;
import org.chokepoint.market.Lens;
import org.chokepoint.reports.question.Cell;
import org.chokepoint.reports.question.Choices;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.text.Language;
import org.chokepoint.reports.whatif.MergerQuestion;

/** What a reader can pick for a merger. */
final class MergerForm {
  private final MergerQuestion question;
  private final ReleaseTables tables;
  private final Language language;
  private final List<Named> markets;
  private final List<Cell> cells;

  MergerForm(MergerQuestion question, Release release, Language language) {
    this.question = question;
    this.tables = release.reportTables();
    this.language = language;
    this.markets = Choices.markets(tables);
    this.cells =
        markets.stream().anyMatch(market -> market.id().equals(question.market()))
            ? Choices.cells(tables, question.market())
            : List.of();
  }

  List<Choice> markets() {
    return markets.stream()
        .map(
            market ->
                new Choice(market.id(), market.in(language), market.id().equals(question.market())))
        .toList();
  }

  /** The cell the question means: the newest that fits what is picked. */
  Optional<Cell> cell() {
    return cells.stream()
        .filter(cell -> question.dataset().map(cell.dataset()::equals).orElse(true))
        .filter(cell -> question.period().map(cell.period()::equals).orElse(true))
        .filter(cell -> question.region().map(cell.region()::equals).orElse(true))
        .filter(cell -> question.basis().map(cell.basis()::equals).orElse(true))
        .findFirst();
  }

  List<Choice> parts(Function<Cell, String> part, UnaryOperator<String> words) {
    List<String> values = cells.stream().map(part).distinct().toList();
    return Choice.of(values, words, cell().map(part).orElse(""));
  }

  List<Choice> lenses() {
    List<String> values = List.of(Lens.GROUP.id(), Lens.FIRM.id());
    Words words = Words.in(language);
    return Choice.of(
        values,
        id -> words.known("site.lens." + id).orElse(id),
        question.lens().orElse(values.get(0)));
  }

  List<Choice> firms() {
    List<Choice> firms = new ArrayList<>();
    Lens lens = question.lens().filter(Lens.FIRM.id()::equals).isPresent() ? Lens.FIRM : Lens.GROUP;
    cell()
        .ifPresent(
            cell -> {
              for (Named firm : Choices.firms(tables, cell, lens)) {
                firms.add(
                    new Choice(firm.id(), firm.in(language), question.firms().contains(firm.id())));
              }
            });
    return firms;
  }
}
