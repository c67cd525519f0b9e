package org.chokepoint.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chokepoint.rule.Amount;
import org.chokepoint.rule.Fact;
import org.chokepoint.rule.Facts;
import org.chokepoint.rule.RuleBook;
import org.chokepoint.rule.Scope;
import org.chokepoint.rule.Verdict;

/** Judges mergers by rule books: the only place of this package that knows how books are asked. */
public final class MergerRules {
  /** Firms of one market are competitors: rules on other mergers have nothing to say of them. */
  private static final Set<Scope> SCOPES =
      EnumSet.of(Scope.MERGER, Scope.MERGER_NOTIFICATION, Scope.MERGER_FORM);

  private final List<RuleBook> books;
  private final LocalDate day;

  /** The merger rules of some books that are in force on a day. */
  public MergerRules(List<RuleBook> books, LocalDate day) {
    this.books = List.copyOf(books);
    this.day = day;
  }

  /** Every rule in every reading. */
  public List<Ruling> of(Joining joining) {
    List<Fact> numbers = new ArrayList<>();
    joining
        .facts()
        .forEach((name, bounds) -> numbers.add(Fact.of(name, new Amount(bounds, unit(name)))));
    Facts facts = Facts.none().with(numbers);
    List<Ruling> rulings = new ArrayList<>();
    for (RuleBook book : books) {
      book.judge(facts, day, SCOPES).forEach(verdict -> rulings.add(ruling(book, verdict)));
    }
    return rulings;
  }

  private static String unit(String name) {
    return switch (name) {
      case "rank" -> "rank";
      case "combined_share", "increment", "own_share" -> "percent";
      default -> "points";
    };
  }

  private static Ruling ruling(RuleBook book, Verdict verdict) {
    return new Ruling(
        book.id(),
        verdict.rule().id(),
        verdict.reading(),
        verdict.finding(),
        verdict.decides() ? Ruling.Weight.DECIDES : Ruling.Weight.SHOWN,
        verdict.distance(),
        verdict.inputs(),
        verdict.meaning(),
        verdict.missing());
  }
}
