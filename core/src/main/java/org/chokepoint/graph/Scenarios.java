package org.chokepoint.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What is different in each of many scenarios: which nodes fail, which are kept up whatever they
 * need, which groups have one more member that never fails, and which rows do not hold. Scenarios
 * are bits: scenario s is bit s mod 64 of word s / 64.
 */
public final class Scenarios {
  private static final long[] NONE = {};

  private final int count;
  private final int words;
  private final Map<Integer, long[]> failed = new HashMap<>();
  private final Map<Integer, long[]> spared = new HashMap<>();
  private final Map<Integer, long[]> reinforced = new HashMap<>();
  private final Map<Integer, long[]> missing = new HashMap<>();

  /** So many scenarios in which nothing differs yet. */
  public Scenarios(int count) {
    this.count = count;
    this.words = (count + 63) >>> 6;
  }

  /** One scenario for each of these nodes: it fails. */
  public static Scenarios single(int... failing) {
    Scenarios scenarios = new Scenarios(failing.length);
    for (int s = 0; s < failing.length; s++) {
      scenarios.fail(s, failing[s]);
    }
    return scenarios;
  }

  /** A node fails. */
  public Scenarios fail(int scenario, int node) {
    return mark(failed, node, scenario);
  }

  /** A node fails in all scenarios. */
  public Scenarios failAlways(int node) {
    Arrays.fill(failed.computeIfAbsent(node, v -> new long[words]), -1L);
    return this;
  }

  /** A node stays up whatever it needs and whatever fails. */
  public Scenarios spare(int scenario, int node) {
    return mark(spared, node, scenario);
  }

  /** A group has one more member, which is always up. */
  public Scenarios reinforce(int scenario, int group) {
    return mark(reinforced, group, scenario);
  }

  /**
   * The row at a position does not hold in these scenarios: its provider is no member of its group.
   * A group that has fewer members left than it requires is no requirement there at all.
   *
   * @param word which 64 scenarios
   * @param bits those of them
   */
  public Scenarios miss(int position, int word, long bits) {
    missing.computeIfAbsent(position, p -> new long[words])[word] |= bits;
    return this;
  }

  private Scenarios mark(Map<Integer, long[]> map, int key, int scenario) {
    map.computeIfAbsent(key, k -> new long[words])[scenario >>> 6] |= 1L << scenario;
    return this;
  }

  /** How many scenarios there are. */
  public int count() {
    return count;
  }

  int words() {
    return words;
  }

  /** The bits of word {@code w} that are scenarios. */
  long valid(int w) {
    int rest = count - (w << 6);
    return rest >= 64 ? -1L : -1L >>> (64 - rest);
  }

  boolean anyMissing() {
    return !missing.isEmpty();
  }

  boolean anySpared() {
    return !spared.isEmpty();
  }

  boolean anyReinforced() {
    return !reinforced.isEmpty();
  }

  Iterable<Map.Entry<Integer, long[]>> failures() {
    return failed.entrySet();
  }

  /** The scenarios in which a node is spared; empty for none. */
  long[] spared(int node) {
    return spared.getOrDefault(node, NONE);
  }

  long[] reinforced(int group) {
    return reinforced.getOrDefault(group, NONE);
  }

  long[] missing(int position) {
    return missing.getOrDefault(position, NONE);
  }
}
