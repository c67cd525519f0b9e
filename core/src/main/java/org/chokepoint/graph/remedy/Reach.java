package org.chokepoint.graph.remedy;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Lanes;
import org.chokepoint.graph.remedy.Trial.Query;

/** What single additions can have a part in. */
final class Reach {
  private Reach() {}

  /**
   * For each node the chances of those threats, together, that take it down while nothing more is
   * added and would not if all that is open were.
   */
  static BigDecimal[] savable(
      Trial trial, Standing at, List<Integer> threats, List<BigDecimal> chances) {
    BigDecimal[] savable = new BigDecimal[trial.graph().nodes()];
    Arrays.fill(savable, BigDecimal.ZERO);
    int size = trial.blockSize();
    for (int from = 0; from < threats.size(); from += size) {
      List<Integer> some = threats.subList(from, Math.min(from + size, threats.size()));
      Lanes nothing = trial.lanes(at.chosen(), some.stream().map(Query::new).toList());
      Lanes all =
          trial.lanes(at.chosen(), some.stream().map(t -> new Query(t, at.open().get(t))).toList());
      for (int v = 0; v < savable.length; v++) {
        for (int w = 0; w << 6 < some.size(); w++) {
          long saved = nothing.word(v, w) & ~all.word(v, w);
          for (; saved != 0; saved &= saved - 1) {
            int threat = some.get((w << 6) + Long.numberOfTrailingZeros(saved));
            savable[v] = savable[v].add(chances.get(threat));
          }
        }
      }
    }
    return savable;
  }

  /**
   * The most that an addition can have a part in: of the node it serves and of all that stand on
   * that, directly or not, weight times what is savable.
   */
  static BigDecimal of(Trial trial, int addition, BigDecimal[] savable) {
    DependencyGraph graph = trial.graph();
    BitSet met = new BitSet();
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    queue.add(trial.serves(addition));
    met.set(trial.serves(addition));
    BigDecimal reach = BigDecimal.ZERO;
    while (!queue.isEmpty()) {
      int v = queue.remove();
      reach = reach.add(graph.weight(v).multiply(savable[v]));
      for (int p = graph.reverse().first(v); p < graph.reverse().first(v + 1); p++) {
        int dependent = graph.reverse().dependent(p);
        if (!met.get(dependent)) {
          met.set(dependent);
          queue.add(dependent);
        }
      }
    }
    return reach;
  }
}
