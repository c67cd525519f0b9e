package org.chokepoint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.SingleFailures;

/**
 * Every single failure of one graph, timed: {@code FailuresRun web|large-N SEMANTICS CANDIDATES
 * [EDGES]}. Prints seconds to build the graph, seconds for the failures and a checksum; writes the
 * edges, provider to dependent, for a peer where a file is named. Candidates are the first so many
 * providers in the order of names.
 */
final class FailuresRun {
  private FailuresRun() {}

  public static void main(String[] args) {
    long begin = System.nanoTime();
    DependencyGraph graph =
        args[0].equals("web")
            ? DependencyGraph.of(List.of(), WebGraph.rows(1))
            : LargeGraph.of(Integer.parseInt(args[0].substring("large-".length())), 1);
    double build = seconds(begin);
    if (args.length > 3) {
      write(graph, Path.of(args[3]));
    }
    Semantics semantics = Semantics.valueOf(args[1].toUpperCase(Locale.ROOT).replace('-', '_'));
    int[] needed = IntStream.range(0, graph.nodes()).filter(graph.reverse()::needed).toArray();
    int first = args[0].equals("web") ? 0 : needed[0];
    int candidates = args[2].equals("all") ? graph.nodes() - first : Integer.parseInt(args[2]);
    for (int pass = 0; pass < 3; pass++) {
      begin = System.nanoTime();
      List<Failure> failures = SingleFailures.of(graph, first, first + candidates, semantics);
      double solve = seconds(begin);
      long failed = failures.stream().mapToLong(Failure::failedNodes).sum();
      System.out.printf(
          Locale.ROOT,
          "%s %s nodes=%d rows=%d first=%d candidates=%d build=%.3f solve=%.3f failed=%d%n",
          args[0],
          semantics.id(),
          graph.nodes(),
          graph.positions(),
          first,
          candidates,
          build,
          solve,
          failed);
    }
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void write(DependencyGraph graph, Path file) {
    StringBuilder text = new StringBuilder();
    for (int g = 0; g < graph.groups(); g++) {
      for (int p = graph.firstMember(g); p < graph.firstMember(g + 1); p++) {
        text.append(graph.member(p)).append(' ').append(graph.dependent(g)).append('\n');
      }
    }
    try {
      Files.writeString(file, text, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
