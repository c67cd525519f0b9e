package org.chokepoint.graph.chance;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.chokepoint.graph.Semantics;

/**
 * Which row, once checked, would most change the headline?
 *
 * <p>The headline of a world is its worst single failure and what that loses, H. For an uncertain
 * row e: V(e) = |E(H where e holds) - E(H where it does not)|, and the chance that the worst node
 * differs between the two, the other rows being the same: each world is compared with its twin in
 * which e alone is turned round, so that chance common to both cancels. Where all worlds are listed
 * the twin is among them and both numbers are exact. Where they are drawn the twins are solved: as
 * much work for each row as for all worlds, so of many rows only {@link #EXAMINED} are, those whose
 * worlds with and without the row differ most by themselves.
 */
public final class EdgeValues {
  /** How many rows are examined at most where worlds are drawn. */
  public static final int EXAMINED = 32;

  private final WorldLosses losses;
  private final Worlds worlds;
  private final Semantics semantics;

  private EdgeValues(WorldLosses losses, Semantics semantics) {
    this.losses = losses;
    this.worlds = losses.worlds();
    this.semantics = semantics;
  }

  /** The rows, the largest difference first, then the likeliest to flip, then the first. */
  public static List<EdgeValue> of(WorldLosses losses, Semantics semantics) {
    EdgeValues values = new EdgeValues(losses, semantics);
    int rows = values.worlds.uncertainty().rows().size();
    return IntStream.range(0, rows)
        .boxed()
        .sorted(Comparator.comparing((Integer row) -> -values.apart(row)))
        .limit(values.worlds.exact() ? rows : EXAMINED)
        .sorted()
        .map(values::value)
        .sorted(
            Comparator.comparingDouble(EdgeValue::difference)
                .thenComparingDouble(EdgeValue::flips)
                .reversed())
        .toList();
  }

  /** How far the worlds with and without a row are apart; as far as can be where one is missing. */
  private double apart(int row) {
    double[] sum = new double[2];
    double[] chance = new double[2];
    for (int s = 0; s < worlds.count(); s++) {
      int side = worlds.holds(row, s) ? 1 : 0;
      sum[side] += worlds.chance(s) * losses.headline().loss(s);
      chance[side] += worlds.chance(s);
    }
    return chance[0] == 0 || chance[1] == 0
        ? Double.MAX_VALUE
        : Math.abs(sum[1] / chance[1] - sum[0] / chance[0]);
  }

  private EdgeValue value(int row) {
    Headline here = losses.headline();
    Headline solved = worlds.exact() ? here : Headline.of(worlds, OptionalInt.of(row), semantics);
    double ifHolds = 0;
    double ifNot = 0;
    double squares = 0;
    double flips = 0;
    for (int s = 0; s < worlds.count(); s++) {
      int twin = worlds.exact() ? s ^ 1 << row : s;
      boolean holds = worlds.holds(row, s);
      double with = holds ? here.loss(s) : solved.loss(twin);
      double without = holds ? solved.loss(twin) : here.loss(s);
      double chance = worlds.chance(s);
      ifHolds += chance * with;
      ifNot += chance * without;
      squares += chance * (with - without) * (with - without);
      flips += here.worst(s) == solved.worst(twin) ? 0 : chance;
    }
    double mean = ifHolds - ifNot;
    double error =
        worlds.exact() || worlds.count() < 2
            ? 0
            : Math.sqrt(Math.max(0, squares - mean * mean) / (worlds.count() - 1));
    return new EdgeValue(
        worlds.uncertainty().rows().get(row), ifHolds, ifNot, error, Math.min(flips, 1));
  }
}
