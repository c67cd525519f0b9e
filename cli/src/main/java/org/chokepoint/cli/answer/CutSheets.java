package org.chokepoint.cli.answer;

import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.cut.Chance;
import org.chokepoint.graph.cut.CutSet;

/** The minimal cut sets of a target, and how probable its fall is. */
public final class CutSheets {
  private CutSheets() {}

  /** The cut sets in their order. */
  public static Sheet cuts(List<CutSet> cuts) {
    Sheet.Builder sheet = Sheet.named("cuts", "order", "nodes");
    cuts.forEach(cut -> sheet.row(cut.order(), cut.nodes()));
    return sheet.sheet();
  }

  /** The probability. */
  public static Sheet probability(String target, Chance chance) {
    return Sheet.named("probability", "target", "low", "high", "reading")
        .row(target, chance.low(), chance.high(), chance.exact() ? "exact" : "bounds")
        .sheet();
  }

  /** The probability as a sentence. */
  public static String sentence(String target, Chance chance) {
    return chance.exact()
        ? String.format("probability that '%s' is brought down by others: %s", target, chance.low())
        : String.format(
            "probability that '%s' is brought down by others: between %s and %s (too many events"
                + " for the exact figure)",
            target, chance.low(), chance.high());
  }

  /** What the empty cut set means, where the target has it. */
  public static Optional<String> startless(String target, List<CutSet> cuts) {
    return cuts.stream()
        .filter(cut -> cut.order() == 0)
        .findFirst()
        .map(
            cut ->
                String.format(
                    "order 0: '%s' is down with nothing failed; it stands on a loop that cannot"
                        + " start",
                    target));
  }
}
