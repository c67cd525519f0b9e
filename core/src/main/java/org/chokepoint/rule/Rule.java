package org.chokepoint.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chokepoint.measure.Bounds;

/**
 * One legal threshold.
 *
 * @param id its name, unique over all rule books
 * @param instrument the law or guideline
 * @param scope what it is about
 * @param status what standing it has
 * @param days when it applies; a draft or proposal is shown from its publication
 * @param conditions what must hold
 * @param readings the ways its text can be read, where there is more than one; otherwise empty
 * @param meaning what follows when it is met
 * @param citation where it is written
 * @param evidence how its numbers are known
 */
public record Rule(
    String id,
    String instrument,
    Scope scope,
    Status status,
    Dated days,
    AllOf conditions,
    List<Interpretation> readings,
    String meaning,
    String citation,
    Evidence evidence) {
  public Rule {
    readings = List.copyOf(readings);
  }

  /** Whether the rule applies on a day. */
  public boolean inForce(LocalDate day) {
    return days.includes(day);
  }

  /** Whether anything follows in law: not from a draft, a proposal, or what a market is called. */
  public boolean decides() {
    return status.decides() && scope != Scope.MARKET;
  }

  /** What follows, marked where nothing does in law. */
  public String markedMeaning() {
    if (decides()) {
      return meaning;
    }
    return (status.decides() ? "label" : status.id()) + ", decides nothing: " + meaning;
  }

  /**
   * Judges the rule on numbers given by name, each in its condition's unit. A number that is not
   * given leaves its condition open.
   */
  public Finding judge(Map<String, Bounds> numbers) {
    return conditions.judge(
        condition -> {
          Bounds number = numbers.get(condition.measure());
          return number == null ? Finding.POSSIBLE : condition.judge(number);
        });
  }
}
