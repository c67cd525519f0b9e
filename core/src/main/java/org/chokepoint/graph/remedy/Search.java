package org.chokepoint.graph.remedy;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best set of so many additions, by branch and bound.
 *
 * <p>From a standing X the search tries each addition c of {@link Prospects#branch} in turn, and in
 * the branch of c forbids those tried before it. Nothing is missed: a set that beats the best known
 * must hold one of the branch's additions, since otherwise the worst threat (or every threat) costs
 * what it costs under X; the first of them in the order tried leads to it. A branch is cut where
 * even all additions still allowed do not beat the best known, which is sound since more additions
 * never cost more. Depth is the number of additions, so the recursion is that deep.
 */
final class Search {
  private final Prospects prospects;
  private final long most;
  private Standing best;
  private boolean complete = true;

  /**
   * A search that stops once it has done so much work.
   *
   * @param best the best known so far
   */
  Search(Prospects prospects, Standing best, long work) {
    this.prospects = prospects;
    this.best = best;
    this.most = prospects.work() + work;
  }

  /** The best found, or the one known before. */
  Standing best() {
    return best;
  }

  /** Whether everything was searched, so that nothing better exists. */
  boolean complete() {
    return complete;
  }

  /** Searches all sets of up to {@code left} more additions. */
  void from(Standing at, int left) {
    from(at, new BitSet(), left);
  }

  private void from(Standing at, BitSet banned, int left) {
    if (at.total().compareTo(best.total()) < 0) {
      best = at;
    }
    if (left == 0 || spent()) {
      return;
    }
    int[] branch = prospects.branch(at, banned);
    List<Loss> after = prospects.after(at, branch);
    int[] order = order(branch, after);
    if (left == 1) {
      if (order.length > 0 && after.get(order[0]).compareTo(best.total()) < 0) {
        best = prospects.with(at, branch[order[0]]);
      }
      return;
    }
    BitSet tried = (BitSet) banned.clone();
    for (int i : order) {
      if (spent()) {
        return;
      }
      Standing next = prospects.with(at, branch[i]);
      if (prospects.bound(next, tried).compareTo(best.total()) < 0) {
        from(next, tried, left - 1);
      }
      tried.set(branch[i]);
    }
  }

  private boolean spent() {
    boolean spent = prospects.work() >= most;
    complete &= !spent;
    return spent;
  }

  /** The largest gain first; among equal ones the heaviest node served, then the first. */
  private int[] order(int[] branch, List<Loss> after) {
    Trial trial = prospects.trial();
    return IntStream.range(0, branch.length)
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> after.get(i))
                .thenComparing(i -> trial.weightServed(branch[i]), Comparator.reverseOrder())
                .thenComparing(i -> i))
        .mapToInt(i -> i)
        .toArray();
  }
}
