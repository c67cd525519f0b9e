package org.chokepoint.cli.answer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.HoldingFailures.HoldingFailure;

/** What each holder's failure takes down, the worst first. */
public final class HoldingSheet {
  private HoldingSheet() {}

  /** One row for each holder. */
  public static Sheet of(List<HoldingFailure> failures, BigDecimal total, int top) {
    Sheet.Builder sheet =
        Sheet.named("holders", "holder", "held_nodes", "failed_nodes", "lost_weight", "lost_share");
    failures.stream()
        .sorted(
            Comparator.comparing(HoldingFailure::lostWeight)
                .thenComparing(HoldingFailure::failedNodes)
                .reversed()
                .thenComparing(failure -> failure.holding().holder()))
        .limit(top)
        .forEach(
            failure ->
                sheet.row(
                    failure.holding().holder(),
                    failure.holding().nodes().size(),
                    failure.failedNodes(),
                    failure.lostWeight(),
                    total.signum() > 0
                        ? Optional.of(failure.lostWeight().doubleValue() / total.doubleValue())
                        : Optional.empty()));
    return sheet.sheet();
  }
}
