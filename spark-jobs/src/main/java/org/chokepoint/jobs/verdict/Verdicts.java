package org.chokepoint.jobs.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.chokepoint.jobs.concentration.MarketCells;
import org.chokepoint.jobs.io.BookText;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Lens;
import org.chokepoint.market.MarketShares;
import org.chokepoint.rule.RuleBook;
import org.chokepoint.rule.RuleFile;
import org.chokepoint.rule.Verdict;
import org.chokepoint.table.Periods;
import org.chokepoint.table.ResultTables;

/**
 * The dominance rules of every book whose jurisdiction a market lies in, judged by the law of the
 * last day of the market's period.
 */
public final class Verdicts {
  private Verdicts() {}

  /**
   * From market cells to {@link ResultTables#VERDICT}.
   *
   * @param cells {@link MarketCells} joined with the market's {@code geography} (one row a market)
   */
  public static Dataset<Row> of(Dataset<Row> cells, List<BookText> books) {
    List<BookText> texts = new ArrayList<>(books);
    return cells.mapPartitions(
        (org.apache.spark.api.java.function.MapPartitionsFunction<Row, Row>)
            partition -> {
              List<RuleBook> read =
                  texts.stream().map(text -> RuleFile.read(text.name(), text.yaml())).toList();
              List<Row> rows = new ArrayList<>();
              partition.forEachRemaining(cell -> judge(cell, read, rows));
              return rows.iterator();
            },
        Encoders.row(StoredTables.schema(ResultTables.VERDICT)));
  }

  private static void judge(Row cell, List<RuleBook> books, List<Row> rows) {
    String geography = cell.getAs("geography");
    LocalDate day = Periods.lastDay(cell.getString(2)).orElseThrow();
    Basis basis = Basis.valueOf(cell.getString(4).toUpperCase(Locale.ROOT));
    for (RuleBook book : books) {
      if (book.jurisdiction().equals(geography)) {
        for (Lens lens : Lens.values()) {
          for (Verdict verdict :
              book.dominance(MarketShares.of(MarketCells.rows(cell), lens), basis, day)) {
            rows.add(row(cell, lens, book, verdict, day));
          }
        }
      }
    }
  }

  private static Row row(Row cell, Lens lens, RuleBook book, Verdict verdict, LocalDate day) {
    return RowFactory.create(
        cell.getString(0),
        cell.getString(1),
        cell.getString(2),
        cell.getString(3),
        cell.getString(4),
        lens.id(),
        book.authority(),
        verdict.rule().id(),
        verdict.reading(),
        verdict.finding().id(),
        String.join(";", verdict.undertakings()),
        verdict.inputs(),
        verdict.distance(),
        String.join("; ", verdict.missing()),
        day.toString(),
        verdict.rule().meaning(),
        verdict.rule().citation());
  }
}
