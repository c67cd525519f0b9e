package org.chokepoint.reports.question;

import java.util.List;
import java.util.stream.Collectors;

/** The question has faults: all of them are listed. Never thrown for a bug of ours. */
public final class FaultyQuestion extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<QuestionFault> faults;

  /**
   * A question with these faults.
   *
   * @param faults at least one
   */
  public FaultyQuestion(List<QuestionFault> faults) {
    super(faults.stream().map(QuestionFault::detail).collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  /** All that is wrong. */
  public List<QuestionFault> faults() {
    return faults;
  }
}
