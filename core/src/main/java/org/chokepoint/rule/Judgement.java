package org.chokepoint.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chokepoint.measure.Bounds;

/**
 * Judges one rule in one reading. A rule that names undertakings is judged on each candidate and is
 * met if it is met of one; any other rule is judged once. All comparisons are exact, and a number
 * nobody gave leaves its condition open.
 */
final class Judgement {
  /** One candidate: what the rule alone says, and what it says after the exclusions. */
  private record Judged(
      Candidate candidate, Finding before, Finding after, List<Compared> compared) {}

  private final Rule rule;
  private final Interpretation reading;
  private final List<Exclusion> exclusions;
  private final Facts facts;
  private final Numbers numbers;
  private final Missing missing;

  Judgement(
      RuleBook book, Rule rule, Interpretation reading, List<Exclusion> exclusions, Facts facts) {
    this.rule = rule;
    this.reading = reading;
    this.exclusions = exclusions;
    this.facts = facts;
    this.numbers = new Numbers(book, rule, reading, facts);
    this.missing = new Missing(book, rule);
  }

  Verdict verdict() {
    List<Judged> judged = Candidate.of(rule, facts).stream().map(this::judged).toList();
    Finding finding = judged.stream().map(Judged::after).reduce(Finding.NOT_MET, Finding::or);
    return new Verdict(
        rule,
        reading.id(),
        finding,
        finding == Finding.NOT_MET ? List.of() : names(judged, finding),
        finding == Finding.MET ? names(judged, Finding.POSSIBLE) : List.of(),
        compared(judged),
        missing(judged, finding));
  }

  private List<String> missing(List<Judged> judged, Finding finding) {
    List<Judged> known =
        judged.stream()
            .filter(one -> one.candidate().standing() != Candidate.Standing.UNLISTED)
            .toList();
    int reached = (int) known.stream().filter(one -> one.before() != Finding.NOT_MET).count();
    List<String> texts =
        missing.texts(facts.shares().flatMap(shares -> facts.basis()), known.size(), reached);
    if (finding == Finding.POSSIBLE
        && known.stream().noneMatch(one -> one.after() == Finding.POSSIBLE)) {
      texts.add("the undertakings that the shares do not list");
    }
    return texts;
  }

  /** Whether there is an undertaking that is not listed, and of that size, is never certain. */
  private Judged judged(Candidate candidate) {
    List<Compared> compared = new ArrayList<>();
    Finding before =
        rule.conditions().judge(compare(candidate, Optional.empty(), Finding.POSSIBLE, compared));
    Finding after = before;
    if (before != Finding.NOT_MET) {
      for (Exclusion exclusion : exclusions) {
        after = after.and(excluded(exclusion, candidate, compared).not());
      }
    }
    boolean perhaps = candidate.standing() == Candidate.Standing.UNLISTED;
    return new Judged(candidate, before, perhaps ? after.and(Finding.POSSIBLE) : after, compared);
  }

  /** An exclusion whose numbers nobody gave takes nobody out. */
  private Finding excluded(Exclusion exclusion, Candidate candidate, List<Compared> compared) {
    Optional<String> id = Optional.of(exclusion.id());
    return exclusion.conditions().judge(compare(candidate, id, Finding.NOT_MET, compared));
  }

  /** Compares a condition's number and keeps the comparison; notes the number if it is missing. */
  private Function<Condition, Finding> compare(
      Candidate candidate, Optional<String> exclusion, Finding unknown, List<Compared> compared) {
    return condition -> {
      Optional<Amount> amount = numbers.of(condition, candidate);
      Optional<Bounds> number = amount.flatMap(known -> known.in(condition.unit()));
      if (number.isEmpty()) {
        missing.add(condition, exclusion.isPresent(), candidate, amount);
        return unknown;
      }
      Optional<String> whose =
          numbers.ofUndertaking(condition) ? candidate.undertaking() : Optional.empty();
      Compared one = new Compared(whose, exclusion, condition, number.get());
      compared.add(one);
      return one.finding();
    };
  }

  private static List<String> names(List<Judged> judged, Finding finding) {
    return judged.stream()
        .filter(one -> one.after() == finding)
        .flatMap(one -> one.candidate().undertaking().stream())
        .toList();
  }

  /** Of those the rule alone would concern; where there is nobody, of the first candidate. */
  private static List<Compared> compared(List<Judged> judged) {
    Set<Compared> kept = new LinkedHashSet<>();
    judged.stream()
        .filter(one -> one.before() != Finding.NOT_MET)
        .filter(one -> one.candidate().standing() != Candidate.Standing.UNLISTED)
        .forEach(one -> kept.addAll(one.compared()));
    return List.copyOf(kept.isEmpty() ? judged.get(0).compared() : kept);
  }
}
