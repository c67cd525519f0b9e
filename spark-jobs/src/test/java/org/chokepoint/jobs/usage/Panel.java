package org.chokepoint.jobs.usage;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.io.Home;
import org.chokepoint.jobs.io.Sessions;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.table.CanonicalTables;

/** A small made-up usage panel, and what plain Java makes of it row by row. */
record Panel(List<Use> uses) {
  static final SparkSession SPARK =
      Sessions.open(new Home(Path.of("target", "spark-home").toAbsolutePath()), "local[2]");

  /** One row of usage. */
  record Use(
      String user,
      String service,
      String market,
      String region,
      String period,
      BigDecimal amount,
      BigDecimal weight) {}

  /** Users with short and long names, several services a market, amounts of zero among them. */
  static Panel drawn(long seed, int rows) {
    Random random = new Random(seed);
    List<Use> uses = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      int person = random.nextInt(40);
      String user = person % 3 == 0 ? "person-number-" + person : "u" + person;
      uses.add(
          new Use(
              user,
              "service" + random.nextInt(5),
              "market" + random.nextInt(3),
              "region" + random.nextInt(2),
              "2022-1" + random.nextInt(3),
              BigDecimal.valueOf(Math.max(0, random.nextInt(1000) - 50), 2),
              BigDecimal.valueOf(1 + random.nextInt(3), 1)));
    }
    return new Panel(uses);
  }

  /** The rows in another order, spread over so many partitions. */
  Dataset<Row> shuffled(long seed, int partitions) {
    List<Use> order = new ArrayList<>(uses);
    Collections.shuffle(order, new Random(seed));
    return new Panel(order).frame().repartition(partitions);
  }

  /** The rows as table {@code usage} of one dataset. */
  Dataset<Row> frame() {
    return frame(SPARK);
  }

  /** The same, of another session. */
  Dataset<Row> frame(SparkSession session) {
    List<Row> rows =
        uses.stream()
            .map(
                use ->
                    RowFactory.create(
                        "trial",
                        use.user(),
                        use.service(),
                        use.market(),
                        use.region(),
                        use.period(),
                        use.amount(),
                        use.weight()))
            .toList();
    return session.createDataFrame(rows, StoredTables.schema(CanonicalTables.USAGE));
  }

  Panel in(String period) {
    return new Panel(uses.stream().filter(use -> use.period().equals(period)).toList());
  }

  /** Sums of amounts by market, region, period and service. */
  Map<String, BigDecimal> amounts() {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (Use use : uses) {
      String key = String.join("|", use.market(), use.region(), use.period(), use.service());
      sums.merge(key, use.amount().setScale(9), BigDecimal::add);
    }
    return sums;
  }

  /** People by market, region, period and service, each once, with their largest weight there. */
  Map<String, BigDecimal> people() {
    Map<String, BigDecimal> sums = new TreeMap<>();
    persons(use -> String.join("|", use.market(), use.region(), use.period()))
        .forEach(
            (person, rows) ->
                services(rows)
                    .forEach(
                        service ->
                            add(sums, person.substring(person.indexOf('|') + 1), service, rows)));
    return sums;
  }

  /** All counts of people, whatever the region, as {@link UsageOverlap} gives them. */
  Map<String, BigDecimal> counts() {
    Map<String, BigDecimal> sums = new TreeMap<>();
    persons(use -> use.market() + "|" + use.period())
        .forEach(
            (person, rows) -> {
              String cell = person.substring(person.indexOf('|') + 1);
              List<String> services = List.copyOf(services(rows));
              add(sums, cell, "HOMING||" + services.size(), rows);
              for (String one : services) {
                add(sums, cell, "USERS|" + one + "|", rows);
                services.stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .forEach(other -> add(sums, cell, "BOTH|" + one + "|" + other, rows));
              }
            });
    return sums;
  }

  private Map<String, List<Use>> persons(Function<Use, String> cell) {
    return uses.stream().collect(Collectors.groupingBy(use -> use.user() + "|" + cell.apply(use)));
  }

  private static TreeSet<String> services(List<Use> rows) {
    return rows.stream().map(Use::service).collect(Collectors.toCollection(TreeSet::new));
  }

  private static void add(Map<String, BigDecimal> sums, String cell, String what, List<Use> rows) {
    BigDecimal weight = rows.stream().map(Use::weight).max(BigDecimal::compareTo).orElseThrow();
    sums.merge(cell + "|" + what, weight.setScale(9), BigDecimal::add);
  }
}
