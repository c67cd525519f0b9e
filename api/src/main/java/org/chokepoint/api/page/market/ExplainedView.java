package org.chokepoint.api.page.market;

import java.util.function.UnaryOperator;
import org.chokepoint.api.page.Frame;
import org.chokepoint.reports.explain.Explanation;
import org.chokepoint.reports.explain.ValueQuestion;

/**
 * What the page of an explanation shows.
 *
 * @param explained where the number comes from
 * @param authorities the short name of an authority
 */
public record ExplainedView(Explanation explained, UnaryOperator<String> authorities) {
  /** The page of the market the number is of; empty where it is of something else. */
  public String market(Frame frame) {
    ValueQuestion asked = explained.question();
    return asked.subjectKind().equals("market")
        ? new Place(
                asked.dataset(),
                asked.subject(),
                asked.period(),
                asked.region(),
                asked.basis(),
                asked.lens())
            .page(frame)
        : "";
  }

  /** An authority in words. */
  public String authority(Frame frame, String name) {
    return Terms.authority(frame, authorities.apply(name));
  }

  /** A code of a row, such as its role, in words. */
  public static String role(Frame frame, String role) {
    return frame.word("explain.role", role);
  }
}
