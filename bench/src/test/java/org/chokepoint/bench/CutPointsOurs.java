package org.chokepoint.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.chokepoint.graph.shape.Arcs;
import org.chokepoint.graph.shape.Bridges;
import org.chokepoint.graph.shape.CutPoints;
import org.chokepoint.graph.shape.Dominators;
import org.chokepoint.graph.shape.LowPoints;

/**
 * Our side of cut points and dominators, which takes turns with the other: each line on standard
 * input is an order, {@code cutpoints}, {@code dominators} or {@code stop}; the answer is the
 * seconds, and numbers that depend on every result, as {@code cutpoints.py} gives them.
 */
final class CutPointsOurs {
  private static final long PRIME = 1_000_000_007L;

  private final Arcs arcs;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private CutPointsOurs(Arcs arcs) {
    this.arcs = arcs;
  }

  private record Undirected(CutPoints points, List<Bridges.Bridge> bridges) {}

  /** The file and its number of nodes. */
  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    CutPointsOurs ours =
        new CutPointsOurs(EdgesFile.read(Path.of(args[0]), Integer.parseInt(args[1])));
    System.err.printf("ours: read and compressed in %.3f s%n", (System.nanoTime() - start) / 1e9);
    ours.serve();
  }

  private void serve() throws IOException {
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    out.println("ready");
    String order = orders.readLine();
    while (order != null && !order.equals("stop")) {
      if (order.equals("cutpoints")) {
        answer(CutPointsOurs::undirected, CutPointsOurs::digest);
      } else {
        answer(graph -> Dominators.from(0, graph), this::digest);
      }
      order = orders.readLine();
    }
  }

  private <T> void answer(Function<Arcs, T> question, Function<T, String> digest) {
    long start = System.nanoTime();
    T found = question.apply(arcs);
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf("%.3f %s%n", seconds, digest.apply(found));
  }

  private static Undirected undirected(Arcs arcs) {
    LowPoints points = LowPoints.of(arcs.links());
    return new Undirected(CutPoints.of(points), Bridges.of(points));
  }

  private static String digest(Undirected found) {
    long points = found.points.nodes().mapToLong(v -> product(v, v)).sum();
    long bridges = found.bridges.stream().mapToLong(b -> product(b.lower(), b.higher())).sum();
    return found.points.count() + " " + found.bridges.size() + " " + points + " " + bridges;
  }

  private String digest(Dominators found) {
    long reached = 0;
    long sum = 0;
    for (int v = 0; v < arcs.nodes(); v++) {
      reached += found.reached(v) ? 1 : 0;
      if (found.immediate(v).isPresent()) {
        sum += product(v, found.immediate(v).getAsInt());
      }
    }
    return reached + " " + sum;
  }

  private static long product(long one, long other) {
    return (one + 1) * (other + 1) % PRIME;
  }
}
