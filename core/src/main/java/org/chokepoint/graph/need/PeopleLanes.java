package org.chokepoint.graph.need;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Counts the people of many failure scenarios at once, one bit each: a class is affected in the
 * scenarios where any of its services is down, and stranded where all are.
 *
 * <p>Cost: O(services of all classes x scenarios / 64), and one addition for each class and
 * scenario that affects it.
 */
final class PeopleLanes {
  private final PlacedNeeds needs;
  private final int scenarios;
  private final Down down;
  private final List<List<Impact>> impacts = new ArrayList<>();

  /** Where nodes are down. */
  interface Down {
    /** Bit s of word w stands for scenario 64 w + s. */
    long word(int node, int w);
  }

  PeopleLanes(PlacedNeeds needs, int scenarios, Down down) {
    this.needs = needs;
    this.scenarios = scenarios;
    this.down = down;
    for (int s = 0; s < scenarios; s++) {
      impacts.add(new ArrayList<>());
    }
  }

  /** The people of each scenario. */
  List<Stranded> count() {
    long[] affected = new long[scenarios];
    long[] stranded = new long[scenarios];
    for (int need = 0; need < needs.needs(); need++) {
      Arrays.fill(affected, 0);
      Arrays.fill(stranded, 0);
      for (int c = needs.firstClass(need); c < needs.firstClass(need + 1); c++) {
        add(needs.ofClass(c), needs.stepsOfClass(c), affected, stranded);
      }
      for (int s = 0; s < scenarios; s++) {
        if (affected[s] > 0) {
          impacts
              .get(s)
              .add(
                  new Impact(
                      needs.need(need), needs.persons(affected[s]), needs.persons(stranded[s])));
        }
      }
    }
    return needs.people() > 0 ? countedOnce() : bounded();
  }

  private void add(
      PlacedNeeds.Alternatives alternatives, long persons, long[] affected, long[] stranded) {
    for (int w = 0; w << 6 < scenarios; w++) {
      add(any(alternatives, w), w, persons, affected);
      if (alternatives.losable()) {
        add(all(alternatives, w), w, persons, stranded);
      }
    }
  }

  private void add(long bits, int w, long persons, long[] sums) {
    long rest = bits & -1L >>> (64 - Math.min(64, scenarios - (w << 6)));
    while (rest != 0) {
      sums[(w << 6) + Long.numberOfTrailingZeros(rest)] += persons;
      rest &= rest - 1;
    }
  }

  private long any(PlacedNeeds.Alternatives alternatives, int w) {
    long bits = 0;
    for (int node : alternatives.nodes()) {
      bits |= down.word(node, w);
    }
    return bits;
  }

  private long all(PlacedNeeds.Alternatives alternatives, int w) {
    long bits = -1;
    for (int node : alternatives.nodes()) {
      bits &= down.word(node, w);
    }
    return bits;
  }

  private List<Stranded> countedOnce() {
    long[] somewhere = new long[scenarios];
    for (int number = 0; number < needs.people(); number++) {
      for (int w = 0; w << 6 < scenarios; w++) {
        long bits = 0;
        for (PlacedNeeds.Alternatives alternatives : needs.ofPeople(number)) {
          bits |= all(alternatives, w);
        }
        add(bits, w, needs.stepsOfPeople(number), somewhere);
      }
    }
    List<Stranded> counted = new ArrayList<>(scenarios);
    for (int s = 0; s < scenarios; s++) {
      counted.add(new Stranded(impacts.get(s), PeopleBounds.exactly(needs.persons(somewhere[s]))));
    }
    return counted;
  }

  private List<Stranded> bounded() {
    List<Stranded> bounded = new ArrayList<>(scenarios);
    for (List<Impact> of : impacts) {
      bounded.add(
          new Stranded(
              of,
              PeopleBounds.ofAny(of.stream().map(Impact::stranded).toList(), Optional.empty())));
    }
    return bounded;
  }
}
