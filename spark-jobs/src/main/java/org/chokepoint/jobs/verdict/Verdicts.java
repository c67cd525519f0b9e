package org.chokepoint.jobs.verdict;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.chokepoint.jobs.concentration.RegionCells;
import org.chokepoint.jobs.io.BookText;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.jobs.plan.Extent;
import org.chokepoint.rule.Choice;
import org.chokepoint.rule.Flip;
import org.chokepoint.rule.RuleBook;
import org.chokepoint.rule.RuleFile;
import org.chokepoint.rule.Sensitivity;
import org.chokepoint.rule.Verdict;
import org.chokepoint.table.ResultTables;

/**
 * The rules on dominance and on how a market is called, of every book whose jurisdiction a market
 * lies in, judged by the law of the last day of the market's period. Drafts, proposals and labels
 * are judged too; their meaning says that they decide nothing.
 */
public final class Verdicts {
  private Verdicts() {}

  /**
   * From market regions to {@link ResultTables#VERDICT}.
   *
   * @param regions {@link RegionCells} of cells of all periods that carry the market's {@code
   *     geography}
   * @param extent the periods to judge
   */
  public static Dataset<Row> of(Dataset<Row> regions, List<BookText> books, Extent extent) {
    return each(
        regions,
        books,
        extent,
        ResultTables.VERDICT,
        all -> all.stream().map(Verdicts::row).iterator());
  }

  /**
   * From market regions to {@link ResultTables#FLIP}: rules whose verdict differs between lenses on
   * one basis, or between bases under one lens.
   */
  public static Dataset<Row> flips(Dataset<Row> regions, List<BookText> books, Extent extent) {
    return each(regions, books, extent, ResultTables.FLIP, all -> flips(all).iterator());
  }

  /** What is made of all verdicts on one market and region. */
  private interface Making extends java.io.Serializable {
    Iterator<Row> rows(List<Judged> all);
  }

  private static Dataset<Row> each(
      Dataset<Row> regions,
      List<BookText> books,
      Extent extent,
      ResultTables.Layout table,
      Making making) {
    List<BookText> texts = new ArrayList<>(books);
    return regions.mapPartitions(
        (MapPartitionsFunction<Row, Row>)
            partition -> {
              List<RuleBook> read =
                  texts.stream().map(text -> RuleFile.read(text.name(), text.yaml())).toList();
              List<Row> rows = new ArrayList<>();
              partition.forEachRemaining(
                  region ->
                      making.rows(Judged.of(region, read, extent)).forEachRemaining(rows::add));
              return rows.iterator();
            },
        Encoders.row(StoredTables.schema(table)));
  }

  private static Row row(Judged judged) {
    Row cell = judged.cell();
    Verdict verdict = judged.verdict();
    return RowFactory.create(
        cell.getString(0),
        cell.getString(1),
        cell.getString(2),
        cell.getString(3),
        cell.getString(4),
        judged.lens().id(),
        judged.book().authority(),
        verdict.rule().id(),
        verdict.reading(),
        verdict.finding().id(),
        String.join(";", verdict.undertakings()),
        verdict.inputs(),
        verdict.distance(),
        String.join("; ", verdict.missing()),
        judged.day().toString(),
        verdict.meaning(),
        verdict.rule().citation(),
        verdict.rule().scope().id(),
        verdict.rule().status().id());
  }

  private static List<Row> flips(List<Judged> all) {
    Map<String, List<Judged>> byPeriod = new LinkedHashMap<>();
    for (Judged judged : all) {
      byPeriod
          .computeIfAbsent(judged.cell().<String>getAs("period"), first -> new ArrayList<>())
          .add(judged);
    }
    List<Row> rows = new ArrayList<>();
    for (List<Judged> period : byPeriod.values()) {
      Row cell = period.get(0).cell();
      for (Flip flip : Sensitivity.of(period.stream().map(Verdicts::choice).toList())) {
        rows.add(row(cell, flip));
      }
    }
    return rows;
  }

  private static Choice choice(Judged judged) {
    return new Choice(judged.lens().id(), judged.cell().getAs("basis"), judged.verdict());
  }

  private static Row row(Row cell, Flip flip) {
    return RowFactory.create(
        cell.getString(0),
        cell.getString(1),
        cell.getString(2),
        cell.getString(3),
        flip.rule(),
        flip.reading(),
        flip.varies().name().toLowerCase(Locale.ROOT),
        flip.held(),
        flip.findings().stream()
            .map(chosen -> chosen.choice() + ": " + chosen.finding().id())
            .collect(Collectors.joining("; ")));
  }
}
