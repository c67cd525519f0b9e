package org.chokepoint.cli.answer;

import java.util.List;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.cut.Chance;
import org.chokepoint.graph.cut.HiddenCause;

/** Groups that look redundant and are not. */
public final class HiddenCauseSheet {
  private HiddenCauseSheet() {}

  /** The first of them, in their order. */
  public static Sheet of(List<HiddenCause> causes, int top) {
    Sheet.Builder sheet =
        Sheet.named(
            "causes",
            "dependent",
            "group",
            "required",
            "size",
            "understated",
            "reading",
            "shared",
            "together_low",
            "together_high",
            "apart_low",
            "apart_high");
    for (HiddenCause cause : causes.subList(0, Math.min(top, causes.size()))) {
      Chance together = cause.together();
      Chance apart = cause.apart();
      sheet.row(
          cause.dependent(),
          cause.group(),
          cause.required(),
          cause.size(),
          cause.understated(),
          cause.exact() ? "exact" : "at least",
          cause.shared(),
          together.low(),
          together.high(),
          apart.low(),
          apart.high());
    }
    return sheet.sheet(7);
  }
}
