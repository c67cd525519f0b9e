package org.chokepoint.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.market.Basis;

/** Collects the inputs that a rule asks for and nobody gave. */
final class Missing {
  /** One input that is not there. */
  private record Asked(Condition condition, boolean excluding, Optional<String> givenIn) {}

  private static final int NAMED = 3;

  private final RuleBook book;
  private final Rule rule;
  private final Map<Asked, List<Candidate>> asked = new LinkedHashMap<>();

  Missing(RuleBook book, Rule rule) {
    this.book = book;
    this.rule = rule;
  }

  /** Nobody asks for the numbers of undertakings without a name. */
  void add(
      Condition condition, boolean excluding, Candidate candidate, Optional<Amount> otherwise) {
    if (candidate.standing() != Candidate.Standing.UNLISTED) {
      asked
          .computeIfAbsent(
              new Asked(condition, excluding, otherwise.map(Amount::unit)),
              first -> new ArrayList<>())
          .add(candidate);
    }
  }

  /**
   * In words: what shares ought to be shares of, what the rule asks for, what exclusions do.
   *
   * @param candidates how many the rule was judged on
   * @param reached of how many the rule alone is or may be met, whom alone exclusions ask about
   */
  List<String> texts(Optional<Basis> basis, int candidates, int reached) {
    List<String> texts = new ArrayList<>();
    basis
        .filter(given -> given != Basis.REVENUE)
        .ifPresent(
            given ->
                book.shareBasis()
                    .ifPresent(text -> texts.add(text + " (basis here: " + given.id() + ")")));
    asked.entrySet().stream()
        .sorted(Comparator.comparing(one -> one.getKey().excluding()))
        .forEach(
            one ->
                texts.add(
                    text(
                        one.getKey(),
                        one.getValue(),
                        one.getKey().excluding() ? reached : candidates)));
    return texts;
  }

  private String text(Asked one, List<Candidate> without, int of) {
    Condition condition = one.condition();
    Quantity quantity = book.quantity(condition.measure(), rule.scope());
    return quantity.text()
        + (quantity.subject() == Quantity.Subject.UNDERTAKING && !alone(of)
            ? whose(without, of)
            : "")
        + " ("
        + (one.excluding() ? "excluded where " : "")
        + condition.measure()
        + " "
        + condition.comparison().sign()
        + " "
        + condition.threshold().grouped()
        + " "
        + condition.unit()
        + one.givenIn().map(unit -> ", given in " + unit).orElse("")
        + ")";
  }

  /** The one subject of a designation stands beside the verdict already. */
  private boolean alone(int of) {
    return rule.scope() == Scope.RESILIENCE && of == 1;
  }

  private static String whose(List<Candidate> without, int of) {
    List<String> names =
        without.stream().flatMap(candidate -> candidate.undertaking().stream()).toList();
    if (names.isEmpty() || names.size() >= of) {
      return " of each undertaking";
    }
    List<String> shown = names.stream().limit(NAMED).toList();
    int more = names.size() - shown.size();
    return " of " + String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
  }
}
