package org.chokepoint.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which verdicts on one market hang on a choice: the same rule in the same reading, met under one
 * lens or basis and not under another. Lenses are compared on the same basis, bases under the same
 * lens, so that a flip has one cause.
 */
public final class Sensitivity {
  private Sensitivity() {}

  /**
   * The flips, ordered by rule, reading, what varies and what is held.
   *
   * @param choices verdicts on one market at one time
   * @throws IllegalArgumentException if a rule and reading has two verdicts under the same lens and
   *     basis
   */
  public static List<Flip> of(Collection<Choice> choices) {
    List<Flip> flips = new ArrayList<>();
    Map<List<String>, List<Choice>> byRule = new TreeMap<>(Sensitivity::compare);
    for (Choice choice : choices) {
      Verdict verdict = choice.verdict();
      byRule
          .computeIfAbsent(
              List.of(verdict.rule().id(), verdict.reading()), first -> new ArrayList<>())
          .add(choice);
    }
    for (List<Choice> same : byRule.values()) {
      flips.addAll(flips(same, Flip.Varying.LENS, Choice::lens, Choice::basis));
      flips.addAll(flips(same, Flip.Varying.BASIS, Choice::basis, Choice::lens));
    }
    return flips;
  }

  private static List<Flip> flips(
      List<Choice> same,
      Flip.Varying varies,
      Function<Choice, String> varying,
      Function<Choice, String> held) {
    Map<String, Map<String, Finding>> byHeld = new TreeMap<>();
    for (Choice choice : same) {
      Map<String, Finding> findings =
          byHeld.computeIfAbsent(held.apply(choice), first -> new TreeMap<>());
      if (findings.putIfAbsent(varying.apply(choice), choice.verdict().finding()) != null) {
        throw new IllegalArgumentException(
            choice.verdict().rule().id()
                + " judged twice under "
                + choice.lens()
                + " and "
                + choice.basis());
      }
    }
    Verdict first = same.get(0).verdict();
    return byHeld.entrySet().stream()
        .filter(one -> one.getValue().values().stream().distinct().count() > 1)
        .map(
            one ->
                new Flip(
                    first.rule().id(), first.reading(), varies, one.getKey(), told(one.getValue())))
        .toList();
  }

  private static List<Flip.Chosen> told(Map<String, Finding> findings) {
    return findings.entrySet().stream()
        .map(one -> new Flip.Chosen(one.getKey(), one.getValue()))
        .toList();
  }

  private static int compare(List<String> one, List<String> other) {
    int byRule = one.get(0).compareTo(other.get(0));
    return byRule != 0 ? byRule : one.get(1).compareTo(other.get(1));
  }
}
