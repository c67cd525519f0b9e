package org.chokepoint.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.SingleFailures;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The failure of every node of a random layered graph, in microseconds for each failing node. Ours
 * takes all nodes at once, the order of the components included; the peers take a sample of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SingleFailuresBench {
  static final int NODES = 20_000;
  private static final int SAMPLE = 100;

  private List<Dependency> rows = List.of();
  private List<String> sample = List.of();
  private DependencyGraph graph = DependencyGraph.of(List.of(), List.of());
  private OneByOne oneByOne = new OneByOne(List.of());
  private Reachability reachability = new Reachability(List.of());

  /** Builds the graph in each form, so that only the answers are timed. */
  @Setup(Level.Trial)
  public void build() {
    rows = LayeredGraph.rows(NODES, 1);
    graph = DependencyGraph.of(List.of(), rows);
    oneByOne = new OneByOne(rows);
    reachability = new Reachability(rows);
    int step = graph.nodes() / SAMPLE;
    sample =
        java.util.stream.IntStream.range(0, SAMPLE).mapToObj(i -> graph.name(i * step)).toList();
  }

  /** All nodes in bit lanes, steady state. */
  @Benchmark
  @OperationsPerInvocation(NODES)
  public List<Failure> ours() {
    return SingleFailures.of(graph, Semantics.STEADY);
  }

  /** All nodes in bit lanes, black start. */
  @Benchmark
  @OperationsPerInvocation(NODES)
  public List<Failure> oursBlackStart() {
    return SingleFailures.of(graph, Semantics.BLACK_START);
  }

  /** What ours spends before the first lane: loops found, providers put before dependents. */
  @Benchmark
  @OperationsPerInvocation(NODES)
  public List<String> oursOrder() {
    return SingleFailures.withoutFailure(graph, Semantics.STEADY);
  }

  /** The same answer, every node looked at until the fixpoint. */
  @Benchmark
  @OperationsPerInvocation(SAMPLE)
  public int peerSwept() {
    return sample.stream().mapToInt(oneByOne::swept).sum();
  }

  /** The same answer by a queue. */
  @Benchmark
  @OperationsPerInvocation(SAMPLE)
  public int peerSpread() {
    return sample.stream().mapToInt(oneByOne::spread).sum();
  }

  /** A weaker question: reachability in JGraphT. */
  @Benchmark
  @OperationsPerInvocation(SAMPLE)
  public int peerReachability() {
    return sample.stream().mapToInt(reachability::from).sum();
  }
}
