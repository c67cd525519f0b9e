package org.chokepoint.cli.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.remedy.RedundancyLoss;
import org.chokepoint.graph.remedy.RedundancyLosses;
import org.chokepoint.scenario.Pair;

/** Who loses the last independence when firms merge, beside the measures of the market. */
public final class RedundancySheets {
  /** Where a firm holds nothing that is known, nothing can be said of its mergers. */
  private final Set<String> known;

  private final Map<Set<String>, BigDecimal> losses = new HashMap<>();

  /** The losses of all pairs of these holders. */
  public RedundancySheets(List<Holding> holdings, List<RedundancyLosses.Pair> pairs) {
    this.known = Set.copyOf(holdings.stream().map(Holding::holder).toList());
    for (RedundancyLosses.Pair pair : pairs) {
      losses.put(Set.of(pair.one().holder(), pair.other().holder()), pair.weight());
    }
  }

  /** One merger: before, the failure of one of the firms; after, the failure of all of them. */
  public static Sheet measures(RedundancyLoss loss) {
    return Sheet.named("measures", "measure", "before", "after", "delta")
        .row("redundancy_loss", BigDecimal.ZERO, loss.weight(), loss.weight())
        .row("lost_weight_together", loss.lostApart(), loss.lostTogether(), loss.weight())
        .row("failed_nodes_together", loss.failedApart(), loss.failedTogether(), loss.nodes())
        .sheet();
  }

  /** The pairs, the largest loss first; those of which nothing is known last. */
  public List<Pair> ranked(List<Pair> pairs) {
    List<Pair> ranked = new ArrayList<>(pairs);
    ranked.sort(
        Comparator.comparing(
            (Pair pair) -> loss(pair).orElse(BigDecimal.ONE.negate()), Comparator.reverseOrder()));
    return ranked;
  }

  /** A cell for each pair; empty where a firm holds nothing that is known. */
  public List<Optional<Object>> column(List<Pair> pairs) {
    return pairs.stream().map(pair -> loss(pair).map(Object.class::cast)).toList();
  }

  private Optional<BigDecimal> loss(Pair pair) {
    return known.contains(pair.larger()) && known.contains(pair.smaller())
        ? Optional.of(losses.getOrDefault(Set.of(pair.larger(), pair.smaller()), BigDecimal.ZERO))
        : Optional.empty();
  }
}
