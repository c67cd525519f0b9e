package org.chokepoint.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chokepoint.market.Holding;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Measures;
import org.chokepoint.measure.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Every measure of one market of 20 firms, in microseconds; exact fractions included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MeasuresBench {
  private static final int FIRMS = 20;

  private List<Holding> holdings = List.of();
  private Shares complete = Shares.complete(List.of());
  private Shares partial = Shares.complete(List.of());

  /** A market whose shares fall by a fifth from firm to firm; the partial one lists nine tenths. */
  @Setup(Level.Trial)
  public void build() {
    List<Holding> firms = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < FIRMS; i++) {
      BigDecimal amount = BigDecimal.valueOf(Math.round(1e9 * Math.pow(0.8, i)), 3);
      firms.add(new Holding("f" + i, amount));
      sum = sum.add(amount);
    }
    holdings = List.copyOf(firms);
    complete = Shares.complete(holdings);
    BigDecimal whole = sum.multiply(new BigDecimal("1.1"));
    partial = Shares.partsOf(whole, holdings);
  }

  /** From amounts to a checked market. */
  @Benchmark
  public Shares building() {
    return Shares.complete(holdings);
  }

  /** Every measure, all firms listed. */
  @Benchmark
  public List<Outcome> ours() {
    return outcomes(complete);
  }

  /** Every measure, as intervals. */
  @Benchmark
  public List<Outcome> oursPartial() {
    return outcomes(partial);
  }

  private static List<Outcome> outcomes(Shares shares) {
    return Measures.all().stream().map(measure -> measure.of(shares)).toList();
  }
}
