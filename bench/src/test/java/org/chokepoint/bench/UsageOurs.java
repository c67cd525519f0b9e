package org.chokepoint.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.io.Home;
import org.chokepoint.jobs.io.Sessions;
import org.chokepoint.jobs.usage.UsageCount;
import org.chokepoint.jobs.usage.UsageMeasures;
import org.chokepoint.jobs.usage.UsageNeed;
import org.chokepoint.jobs.usage.UsageNeeds;
import org.chokepoint.jobs.usage.UsageOverlap;
import org.chokepoint.measure.Measures;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Value;

/**
 * What is timed of ours: w1, every measure of every market, region and period by amount; w2, the
 * people of each service, of each pair of services, and of each number of services; needs, the
 * people of each set of services.
 */
final class UsageOurs {
  private static final List<String> SHARED = List.of("hhi", "cr1", "firm_count", "entropy_bits");

  private UsageOurs() {}

  /** The workload, the file and a folder for what Spark writes on the way. */
  public static void main(String[] args) throws Exception {
    try (SparkSession spark = Sessions.open(new Home(Path.of(args[2])), "local[2]")) {
      Passes.serve(work(args[0], spark, args[1]));
    }
  }

  private static Passes.Work work(String workload, SparkSession spark, String file) {
    return switch (workload) {
      case "w1" -> new W1(spark, file);
      case "w2" -> new W2(spark, file);
      default -> new Needs(spark, file);
    };
  }

  private record W1(SparkSession spark, String file) implements Passes.Work {
    private JavaRDD<UsageMeasures.MeasuredCell> cells() {
      Dataset<Row> usage = spark.read().parquet(file);
      return UsageMeasures.byAmount(usage);
    }

    @Override
    public double pass() {
      return cells().aggregate(0L, (sum, cell) -> sum + digest(cell), Long::sum);
    }

    private static long digest(UsageMeasures.MeasuredCell cell) {
      long digest = cell.market().hashCode() + 31L * cell.region().hashCode();
      digest = 31 * digest + cell.period().hashCode();
      for (Outcome outcome : cell.outcomes()) {
        digest =
            31 * digest
                + (outcome instanceof Value value
                    ? Double.doubleToLongBits(value.amount())
                    : outcome.hashCode());
      }
      return digest;
    }

    @Override
    public List<String> values() {
      List<Integer> places = SHARED.stream().map(Measures.ids()::indexOf).toList();
      return cells().map(cell -> line(cell, places)).collect();
    }

    private static String line(UsageMeasures.MeasuredCell cell, List<Integer> places) {
      StringBuilder line = new StringBuilder(cell.market());
      line.append(' ').append(cell.region()).append(' ').append(cell.period());
      for (int place : places) {
        line.append(' ').append(((Value) cell.outcomes().get(place)).amount());
      }
      return line.toString();
    }
  }

  private record W2(SparkSession spark, String file) implements Passes.Work {
    private JavaRDD<UsageCount> counts() {
      return UsageOverlap.counts(spark.read().parquet(file));
    }

    @Override
    public double pass() {
      return counts().aggregate(0L, (sum, count) -> sum + digest(count), Long::sum);
    }

    private static long digest(UsageCount count) {
      long digest = count.market().hashCode() + 31L * count.period().hashCode();
      digest = 31 * digest + count.service().hashCode();
      digest = 31 * digest + count.other().hashCode();
      return 31 * digest + count.people().longValueExact();
    }

    /** Per market and period: the HHI of people, the largest service, services, and their sum. */
    @Override
    public List<String> values() {
      Map<String, List<Long>> people = new TreeMap<>();
      counts()
          .filter(count -> count.kind() == UsageCount.Kind.USERS)
          .collect()
          .forEach(
              count ->
                  people
                      .computeIfAbsent(
                          count.market() + " " + count.period(),
                          cell -> new java.util.ArrayList<>())
                      .add(count.people().longValueExact()));
      return people.entrySet().stream().map(W2::line).toList();
    }

    private static String line(Map.Entry<String, List<Long>> cell) {
      double sum = 0;
      double squares = 0;
      double largest = 0;
      for (double people : cell.getValue()) {
        sum += people;
        squares += people * people;
        largest = Math.max(largest, people);
      }
      double hhi = 10000 * squares / (sum * sum);
      return cell.getKey() + " " + hhi + " " + largest + " " + cell.getValue().size() + " " + sum;
    }
  }

  private record Needs(SparkSession spark, String file) implements Passes.Work {
    private JavaRDD<UsageNeed> classes() {
      return UsageNeeds.classes(spark.read().parquet(file));
    }

    @Override
    public double pass() {
      return classes().aggregate(0L, (sum, need) -> sum + digest(need), Long::sum);
    }

    private static long digest(UsageNeed need) {
      long digest = need.market().hashCode() + 31L * need.period().hashCode();
      digest = 31 * digest + need.services().hashCode();
      return 31 * digest + need.people().longValueExact();
    }

    @Override
    public List<String> values() {
      return classes()
          .map(
              need ->
                  need.market()
                      + " "
                      + need.period()
                      + " "
                      + String.join(";", need.services())
                      + " "
                      + need.people().doubleValue())
          .collect();
    }
  }
}
