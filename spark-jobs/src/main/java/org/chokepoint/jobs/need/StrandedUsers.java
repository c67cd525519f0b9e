package org.chokepoint.jobs.need;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.Weighted;
import org.chokepoint.graph.need.Impact;
import org.chokepoint.graph.need.StrandedPeople;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.jobs.usage.UsageNeed;
import org.chokepoint.table.FailureTables;
import org.chokepoint.table.ResultTables;
import scala.Tuple2;

/** Who is left without when a node fails, in datasets that have both usage and dependencies. */
public final class StrandedUsers {
  private StrandedUsers() {}

  /**
   * Rows of {@link ResultTables#STRANDED}: one for each semantics, node, market and period in which
   * the failure affects anybody. Services and nodes are joined by name, one to one.
   *
   * @param usage table {@code usage}
   * @param dependencies table {@code dependency}
   * @param nodes table {@code node}: those that are in no dependency as well
   */
  public static Dataset<Row> of(Dataset<Row> usage, Dataset<Row> dependencies, Dataset<Row> nodes) {
    List<String> both =
        dependencies.select(StoredTables.DATASET).distinct().as(Encoders.STRING()).collectAsList();
    JavaRDD<Row> rows =
        UsedNeeds.classes(usage.filter(col(StoredTables.DATASET).isin(both.toArray())))
            .mapToPair(one -> new Tuple2<>(one.dataset(), one))
            .groupByKey()
            .join(byDataset(edges(dependencies)))
            .join(byDataset(nodes.select(StoredTables.DATASET, "node_id")))
            .flatMap(
                of -> rows(of._1(), of._2()._1()._1(), of._2()._1()._2(), of._2()._2()).iterator());
    return usage
        .sparkSession()
        .createDataFrame(rows, StoredTables.schema(FailureTables.STRANDED))
        .coalesce(1);
  }

  private static Dataset<Row> edges(Dataset<Row> dependencies) {
    return dependencies.select(
        col(StoredTables.DATASET),
        col("dependent_id"),
        col("provider_id"),
        coalesce(col("group_id"), concat(lit("="), col("provider_id"))),
        col("required"),
        col("evidence"));
  }

  private static JavaPairRDD<String, Iterable<Row>> byDataset(Dataset<Row> rows) {
    return rows.toJavaRDD().mapToPair(row -> new Tuple2<>(row.getString(0), row)).groupByKey();
  }

  private static List<Row> rows(
      String dataset, Iterable<UsageNeed> classes, Iterable<Row> edges, Iterable<Row> nodes) {
    DependencyGraph graph = graph(edges, nodes);
    StrandedPeople people = StrandedPeople.of(UsedNeeds.needs(classes), graph);
    List<Row> rows = new ArrayList<>();
    for (Semantics semantics : Semantics.values()) {
      people.each(
          semantics,
          (node, stranded) ->
              stranded
                  .impacts()
                  .forEach(impact -> rows.add(row(dataset, semantics, graph.name(node), impact))));
    }
    return rows;
  }

  private static DependencyGraph graph(Iterable<Row> edges, Iterable<Row> nodes) {
    List<Dependency> dependencies = new ArrayList<>();
    for (Row edge : edges) {
      dependencies.add(
          new Dependency(
              edge.getString(1),
              edge.getString(2),
              edge.getString(3),
              Math.toIntExact(edge.getLong(4)),
              edge.getString(5)));
    }
    List<Weighted> all = new ArrayList<>();
    nodes.forEach(node -> all.add(new Weighted(node.getString(1), BigDecimal.ZERO)));
    return DependencyGraph.of(all, dependencies);
  }

  private static Row row(String dataset, Semantics semantics, String node, Impact impact) {
    return RowFactory.create(
        dataset,
        semantics.id(),
        node,
        impact.need().market(),
        impact.need().period(),
        impact.affected().doubleValue(),
        impact.stranded().doubleValue(),
        impact.degraded().doubleValue());
  }
}
