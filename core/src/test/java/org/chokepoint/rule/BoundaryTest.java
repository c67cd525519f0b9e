package org.chokepoint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chokepoint.market.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every numeric condition of every shipped rule and exclusion: one step below its threshold, at it,
 * and one step above, with the other numbers such that this one decides.
 */
class BoundaryTest {
  private static final Ratio STEP = Ratio.of(new BigDecimal("0.000000000000000000000001"));
  private static final LocalDate OPEN = LocalDate.of(2026, 6, 1);

  static Stream<Arguments> conditionsOfRules() {
    return Books.all().stream()
        .flatMap(
            book ->
                book.rules().stream()
                    .flatMap(
                        rule ->
                            rule.conditions()
                                .conditions()
                                .map(c -> Arguments.of(rule.id(), book, rule, c))));
  }

  static Stream<Arguments> conditionsOfExclusions() {
    return Books.all().stream()
        .flatMap(
            book ->
                book.exclusions().stream()
                    .flatMap(
                        exclusion ->
                            exclusion.rules().stream()
                                .map(id -> Arguments.of(exclusion.id(), book, exclusion, id))));
  }

  @Test
  void everyShippedConditionIsTried() {
    assertThat(conditionsOfRules().count()).isGreaterThan(120);
    assertThat(conditionsOfRules().map(tried -> (Rule) tried.get()[2]))
        .filteredOn(rule -> rule.scope() == Scope.RESILIENCE)
        .hasSize(2 + 3 + 3 + 3 + 7 + 8);
    assertThat(conditionsOfExclusions().count()).isGreaterThan(8);
  }

  @ParameterizedTest(name = "{0} {3}")
  @MethodSource("conditionsOfRules")
  void thresholdDecidesExactly(String id, RuleBook book, Rule rule, Condition condition) {
    List<Condition> all = rule.conditions().conditions().toList();
    List<Map<String, Amount>> hinges =
        assignments(all, condition.measure()).stream()
            .filter(
                others ->
                    finding(book, rule, others, condition, below(condition), rule.days())
                        != finding(book, rule, others, condition, above(condition), rule.days()))
            .toList();
    assertThat(hinges).as("numbers with which %s decides %s", condition, id).isNotEmpty();
    for (Map<String, Amount> others : hinges) {
      for (Ratio number : around(condition)) {
        assertThat(finding(book, rule, others, condition, number, rule.days()))
            .isEqualTo(holds(condition, number) ? Finding.MET : Finding.NOT_MET);
      }
    }
  }

  @ParameterizedTest(name = "{0} of {3}")
  @MethodSource("conditionsOfExclusions")
  void exclusionTakesOutExactly(String id, RuleBook book, Exclusion exclusion, String of) {
    Rule rule = book.rules().stream().filter(r -> r.id().equals(of)).findFirst().orElseThrow();
    List<Condition> conditions = exclusion.conditions().conditions().toList();
    assertThat(conditions).as(id).hasSize(1);
    Condition condition = conditions.get(0);
    List<Map<String, Amount>> met =
        assignments(rule.conditions().conditions().toList(), condition.measure()).stream()
            .filter(
                others ->
                    rule.conditions()
                            .judge(
                                c ->
                                    c.judge(
                                        Objects.requireNonNull(others.get(c.measure()))
                                            .in(c.unit())
                                            .orElseThrow()))
                        == Finding.MET)
            .toList();
    assertThat(met).isNotEmpty();
    for (Ratio number : around(condition)) {
      assertThat(finding(book, rule, met.get(0), condition, number, exclusion.days()))
          .isEqualTo(holds(condition, number) ? Finding.NOT_MET : Finding.MET);
    }
  }

  /** Every choice of numbers beside the thresholds of the other conditions. */
  private static List<Map<String, Amount>> assignments(List<Condition> all, String but) {
    Map<String, List<Amount>> candidates = new TreeMap<>();
    for (Condition condition : all) {
      if (!condition.measure().equals(but)) {
        around(condition)
            .forEach(
                number ->
                    candidates
                        .computeIfAbsent(condition.measure(), first -> new ArrayList<>())
                        .add(Amount.of(number, condition.unit())));
      }
    }
    List<Map<String, Amount>> assignments = new ArrayList<>();
    assignments.add(Map.of());
    for (Map.Entry<String, List<Amount>> measure : candidates.entrySet()) {
      List<Map<String, Amount>> longer = new ArrayList<>();
      for (Map<String, Amount> shorter : assignments) {
        for (Amount amount : measure.getValue()) {
          Map<String, Amount> one = new TreeMap<>(shorter);
          one.put(measure.getKey(), amount);
          longer.add(one);
        }
      }
      assignments = longer;
    }
    return assignments;
  }

  private static Finding finding(
      RuleBook book,
      Rule rule,
      Map<String, Amount> others,
      Condition condition,
      Ratio number,
      Dated days) {
    List<Fact> facts = new ArrayList<>();
    others.forEach((name, amount) -> facts.add(Fact.of(name, amount)));
    facts.add(Fact.of(condition.measure(), Amount.of(number, condition.unit())));
    LocalDate day = days.to().map(to -> to.minusDays(1)).or(days::from).orElse(OPEN);
    return book.judge(Facts.none().with(facts), day).stream()
        .filter(verdict -> verdict.rule().id().equals(rule.id()))
        .filter(verdict -> !verdict.reading().equals("B"))
        .findFirst()
        .orElseThrow()
        .finding();
  }

  private static List<Ratio> around(Condition condition) {
    return List.of(below(condition), condition.threshold().value(), above(condition));
  }

  private static Ratio below(Condition condition) {
    return condition.threshold().value().minus(STEP);
  }

  private static Ratio above(Condition condition) {
    return condition.threshold().value().minus(STEP.times(-1));
  }

  /** What the sign means, by the sign of the difference. */
  private static boolean holds(Condition condition, Ratio number) {
    int sign = number.minus(condition.threshold().value()).numerator().signum();
    return switch (condition.comparison().sign()) {
      case ">" -> sign == 1;
      case ">=" -> sign != -1;
      case "<" -> sign == -1;
      default -> sign != 1;
    };
  }
}
