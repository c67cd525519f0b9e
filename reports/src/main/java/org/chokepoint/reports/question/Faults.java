package org.chokepoint.reports.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chokepoint.reports.question.QuestionFault.Kind;
import org.chokepoint.table.NearestName;

/** Collects what is wrong with a question, so that all of it is said at once. */
public final class Faults {
  private final List<QuestionFault> faults = new ArrayList<>();

  /** Nothing is wrong so far. */
  public Faults() {}

  /** Something is wrong. */
  public void add(Kind kind, String parameter, String detail) {
    faults.add(new QuestionFault(kind, parameter, detail, List.of()));
  }

  /** A name that nobody knows. */
  public void unknown(String parameter, String what, String found, Collection<String> known) {
    String hint = known.isEmpty() ? "there is none to choose from" : NearestName.hint(found, known);
    faults.add(
        new QuestionFault(
            Kind.UNKNOWN,
            parameter,
            "no %s '%s'; %s".formatted(what, found, hint),
            NearestName.of(found, known)));
  }

  /** Whether a name is known; where it is not, that is a fault. */
  public boolean known(String parameter, String what, String found, Collection<String> known) {
    if (!known.contains(found)) {
      unknown(parameter, what, found, known);
    }
    return known.contains(found);
  }

  /** More than is computed at once. */
  public void atMost(String parameter, long found, long most, String what) {
    if (found > most) {
      add(
          Kind.OVER_LIMIT,
          parameter,
          "%,d %s, at most %,d are computed at once; ask for less".formatted(found, what, most));
    }
  }

  /**
   * Ends the collection.
   *
   * @throws FaultyQuestion listing everything, if there is something
   */
  public void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new FaultyQuestion(faults.stream().distinct().toList());
    }
  }
}
