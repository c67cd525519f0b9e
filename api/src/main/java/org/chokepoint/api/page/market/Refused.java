package org.chokepoint.api.page.market;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.page.PageRefusal;
import org.chokepoint.reports.question.FaultyQuestion;
import org.chokepoint.reports.question.QuestionFault;
import org.chokepoint.reports.question.QuestionFault.Kind;

/** What is wrong with a question, as a refusal of the page. */
final class Refused {
  private Refused() {}

  /** The refusal for a thing the release does not have, if that is among the faults. */
  static Optional<PageRefusal> unknown(FaultyQuestion faulty) {
    return faulty.faults().stream()
        .filter(fault -> fault.kind() == Kind.UNKNOWN)
        .findFirst()
        .map(fault -> refusal(404, "no such " + fault.parameter(), fault, faulty));
  }

  /** The refusal for whatever is wrong. */
  static PageRefusal of(FaultyQuestion faulty) {
    return unknown(faulty)
        .orElseGet(() -> refusal(400, "faulty question", faulty.faults().get(0), faulty));
  }

  private static PageRefusal refusal(
      int status, String title, QuestionFault fault, FaultyQuestion faulty) {
    return new PageRefusal(
        status,
        title,
        String.valueOf(faulty.getMessage()),
        fault.parameter(),
        List.copyOf(fault.nearest()));
  }
}
