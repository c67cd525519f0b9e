package org.chokepoint.graph.remedy;

/**
 * Additions taken one or two at a time. A pair is taken where it gains more for each of its two
 * than the best single one, for a node with two unprotected groups gains nothing from either alone.
 * Of pairs, those of the most promising first additions are tried, as far as the work allowed for a
 * step goes. No guarantee of its own: {@link LowerBound} says how far from the best it can be.
 */
final class Greedy {
  private final Prospects prospects;
  private final long workOfStep;

  Greedy(Prospects prospects, long workOfStep) {
    this.prospects = prospects;
    this.workOfStep = workOfStep;
  }

  Standing from(Standing start, int most) {
    Standing at = start;
    while (at.chosen().size() - start.chosen().size() < most) {
      int left = most - (at.chosen().size() - start.chosen().size());
      Standing next = step(at, left);
      if (next.total().compareTo(at.total()) >= 0) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private Standing step(Standing at, int left) {
    Search single = new Search(prospects, at, Long.MAX_VALUE / 2);
    single.from(at, 1);
    if (left == 1) {
      return single.best();
    }
    Search pair = new Search(prospects, single.best(), workOfStep);
    pair.from(at, 2);
    Loss alone = at.total().minus(single.best().total());
    Loss together = at.total().minus(pair.best().total());
    return together.compareTo(alone.plus(alone)) > 0 ? pair.best() : single.best();
  }
}
