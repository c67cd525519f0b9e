package org.chokepoint.graph.chance;

import java.util.List;
import java.util.OptionalInt;
import org.chokepoint.graph.Scenarios;

/**
 * Worlds in which each uncertain row holds or does not, 64 a word: so many drawn, all equally
 * likely, or all there are, each with its chance.
 */
public final class Worlds {
  /** With so many uncertain rows or fewer all worlds can be listed. */
  public static final int FEW = 12;

  private final Uncertainty uncertainty;
  private final int count;
  private final long[][] holds;
  private final double[] chances;

  private Worlds(Uncertainty uncertainty, int count, double[] chances) {
    this.uncertainty = uncertainty;
    this.count = count;
    this.holds = new long[uncertainty.rows().size()][(count + 63) >>> 6];
    this.chances = chances;
  }

  /**
   * Worlds drawn; the same seed draws the same ones.
   *
   * @throws IllegalArgumentException if there shall be none
   */
  public static Worlds drawn(Uncertainty uncertainty, int count, long seed) {
    if (count < 1) {
      throw new IllegalArgumentException(count + " worlds, expected 1 or more");
    }
    Worlds worlds = new Worlds(uncertainty, count, new double[0]);
    List<Uncertainty.Row> rows = uncertainty.rows();
    for (int i = 0; i < rows.size(); i++) {
      Coins coins = new Coins(seed, rows.get(i).dependency(), rows.get(i).probability());
      for (int w = 0; w < worlds.holds[i].length; w++) {
        worlds.holds[i][w] = coins.word(w);
      }
    }
    return worlds;
  }

  /**
   * All worlds: row i holds in world s where bit i of s is set.
   *
   * @throws IllegalArgumentException if more than {@link #FEW} rows are uncertain
   */
  public static Worlds all(Uncertainty uncertainty) {
    List<Uncertainty.Row> rows = uncertainty.rows();
    if (rows.size() > FEW) {
      throw new IllegalArgumentException(
          rows.size() + " uncertain rows, expected at most " + FEW + "; draw worlds instead");
    }
    double[] chances = new double[1 << rows.size()];
    Worlds worlds = new Worlds(uncertainty, chances.length, chances);
    for (int s = 0; s < chances.length; s++) {
      chances[s] = 1;
      for (int i = 0; i < rows.size(); i++) {
        boolean there = (s >> i & 1) != 0;
        chances[s] *= there ? rows.get(i).probability() : 1 - rows.get(i).probability();
        worlds.holds[i][s >>> 6] |= there ? 1L << s : 0;
      }
    }
    return worlds;
  }

  /** How many worlds there are. */
  public int count() {
    return count;
  }

  /** Whether these are all worlds, so that nothing is estimated. */
  public boolean exact() {
    return chances.length > 0;
  }

  /** The uncertain rows. */
  public Uncertainty uncertainty() {
    return uncertainty;
  }

  /** How likely a world is. */
  double chance(int world) {
    return exact() ? chances[world] : 1.0 / count;
  }

  /** Whether an uncertain row holds in a world. */
  boolean holds(int row, int world) {
    return (holds[row][world >>> 6] >>> world & 1) != 0;
  }

  /** The worlds as scenarios in which nothing fails, where asked for with one row turned round. */
  Scenarios scenarios(OptionalInt turned) {
    Scenarios scenarios = new Scenarios(count);
    for (int i = 0; i < holds.length; i++) {
      long turn = turned.isPresent() && turned.getAsInt() == i ? -1L : 0;
      for (int w = 0; w < holds[i].length; w++) {
        scenarios.miss(uncertainty.rows().get(i).position(), w, ~holds[i][w] ^ turn);
      }
    }
    for (int position : uncertainty.absent()) {
      for (int w = 0; w < (count + 63) >>> 6; w++) {
        scenarios.miss(position, w, -1L);
      }
    }
    return scenarios;
  }
}
