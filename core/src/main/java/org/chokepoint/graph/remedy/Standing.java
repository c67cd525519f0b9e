package org.chokepoint.graph.remedy;

import java.util.Arrays;
import java.util.List;

/**
 * How things stand with some additions made.
 *
 * @param chosen the additions, by number
 * @param losses what each threat still costs
 * @param open for each threat the additions that could still change it, ascending: those whose
 *     group has fallen in it, or whose node is down. All others together change nothing, for what
 *     brought every fallen node down is still there
 * @param total what is made small
 */
record Standing(List<Integer> chosen, List<Loss> losses, List<int[]> open, Loss total) {
  boolean open(int threat, int addition) {
    return Arrays.binarySearch(open.get(threat), addition) >= 0;
  }

  /** The number of the worst threat; the first of equal ones. */
  int worst() {
    int worst = 0;
    for (int t = 1; t < losses.size(); t++) {
      if (losses.get(t).compareTo(losses.get(worst)) > 0) {
        worst = t;
      }
    }
    return worst;
  }
}
