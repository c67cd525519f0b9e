package org.chokepoint.cli.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.HoldingFailures.HoldingFailure;
import org.chokepoint.graph.remedy.Comparison;
import org.chokepoint.graph.remedy.Comparison.Side;

/** What changes make of an outage, of the worst single failure, of the mean one and of holders. */
public final class ComparisonSheets {
  private final Comparison comparison;

  /** Sheets of a comparison. */
  public ComparisonSheets(Comparison comparison) {
    this.comparison = comparison;
  }

  /** What the outage takes down. */
  public Sheet outage() {
    int before = comparison.before().failedNodes();
    int after = comparison.after().failedNodes();
    Sheet.Builder sheet = measures().row("failed_nodes", before, after, after - before);
    return row(sheet, "lost_weight", side -> Optional.of(side.lostWeight())).sheet();
  }

  /** What holds of all failures: the worst, the mean, and the holder whose loss is largest. */
  public Sheet failures() {
    Sheet.Builder sheet = measures();
    row(sheet, "worst_failure", side -> side.worst().map(Failure::lostWeight));
    row(sheet, "expected_loss", side -> Optional.of(side.expectedLoss()));
    row(sheet, "worst_holder", side -> side.worstHolder().map(HoldingFailure::lostWeight));
    return sheet.sheet();
  }

  private static Sheet.Builder measures() {
    return Sheet.named("measures", "measure", "before", "after", "delta");
  }

  private Sheet.Builder row(
      Sheet.Builder sheet, String measure, Function<Side, Optional<BigDecimal>> number) {
    Optional<BigDecimal> before = number.apply(comparison.before());
    Optional<BigDecimal> after = number.apply(comparison.after());
    return sheet.row(
        measure, before, after, before.flatMap(from -> after.map(to -> to.subtract(from))));
  }

  /** The nodes the outage takes down before the changes and not after them. */
  public Sheet saved() {
    return nodes("saved", "node", comparison.saved());
  }

  /** The nodes it takes down after the changes and not before them. */
  public Sheet struck() {
    return nodes("struck", "struck_node", comparison.struck());
  }

  private static Sheet nodes(String name, String column, List<String> nodes) {
    Sheet.Builder sheet = Sheet.named(name, column);
    nodes.forEach(sheet::row);
    return sheet.sheet();
  }

  /** Who the worst failures are of. */
  public List<String> names() {
    return List.of(
        "worst_failure: " + named(side -> side.worst().map(Failure::node), "no node"),
        "worst_holder: "
            + named(
                side -> side.worstHolder().map(worst -> worst.holding().holder()),
                "no node has a firm"));
  }

  private String named(Function<Side, Optional<String>> name, String none) {
    Optional<String> before = name.apply(comparison.before());
    Optional<String> after = name.apply(comparison.after());
    return before.isEmpty() && after.isEmpty()
        ? none
        : before.orElse(none) + " before, " + after.orElse(none) + " after";
  }
}
