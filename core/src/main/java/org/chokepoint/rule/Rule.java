package org.chokepoint.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.measure.Bounds;

/**
 * One legal threshold. All its conditions must hold.
 *
 * @param id its name
 * @param instrument the law or guideline
 * @param scope what it is about
 * @param from the first day it applies, if known
 * @param to the first day it no longer applies, if any
 * @param conditions what must hold
 * @param readings the ways its text can be read, where there is more than one; otherwise empty
 * @param meaning what follows when it is met
 * @param citation where it is written
 * @param evidence {@code P} the instrument was read, {@code S} a secondary source was
 */
public record Rule(
    String id,
    String instrument,
    Scope scope,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<Condition> conditions,
    List<Interpretation> readings,
    String meaning,
    String citation,
    String evidence) {
  public Rule {
    conditions = List.copyOf(conditions);
    readings = List.copyOf(readings);
  }

  /** Whether the rule applies on a day. */
  public boolean inForce(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(day::isBefore).orElse(true);
  }

  /**
   * Judges the rule on numbers given by name, each in its condition's unit.
   *
   * @throws IllegalArgumentException if a number is missing
   */
  public Finding judge(Map<String, Bounds> numbers) {
    Finding finding = Finding.MET;
    for (Condition condition : conditions) {
      Bounds bounds = numbers.get(condition.measure());
      if (bounds == null) {
        throw new IllegalArgumentException("rule " + id + " needs " + condition.measure());
      }
      finding = finding.and(condition.judge(bounds));
    }
    return finding;
  }
}
