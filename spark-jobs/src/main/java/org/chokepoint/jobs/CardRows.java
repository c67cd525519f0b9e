package org.chokepoint.jobs;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.chokepoint.jobs.ingest.FileReading;
import org.chokepoint.jobs.ingest.Ingested;
import org.chokepoint.jobs.io.dataset.DatasetCard;
import org.chokepoint.table.Fault;
import org.jspecify.annotations.Nullable;

/** What is known of datasets before anything is computed, as rows of result tables. */
final class CardRows {
  private CardRows() {}

  static Row dataset(Ingested ingested, String cardHash) {
    DatasetCard card = ingested.dataset().card();
    return RowFactory.create(
        card.id(),
        card.title(),
        card.question(),
        filled(card.titleLocal()),
        filled(card.questionLocal()),
        card.licence(),
        card.kind(),
        card.unit(),
        card.coverage(),
        String.join("\n", card.methods()),
        (long) card.sources().size(),
        cardHash);
  }

  static List<Row> files(Ingested ingested) {
    List<Row> rows = new ArrayList<>();
    for (FileReading file : ingested.files()) {
      rows.add(
          RowFactory.create(
              ingested.dataset().id(),
              file.path(),
              file.table(),
              file.sha256(),
              file.reading().encoding(),
              file.rowsRead(),
              file.rowsRead() - file.rowsRejected(),
              file.rowsRejected()));
    }
    return rows;
  }

  static List<Row> sources(Ingested ingested) {
    List<Row> rows = new ArrayList<>();
    for (DatasetCard.Source source : ingested.dataset().card().sources()) {
      rows.add(
          RowFactory.create(
              ingested.dataset().id(),
              source.id(),
              source.title(),
              source.publisher(),
              filled(source.date()),
              filled(source.url()),
              filled(source.licence())));
    }
    return rows;
  }

  static List<Row> rejected(Ingested ingested) {
    List<Row> rows = new ArrayList<>();
    for (Fault fault : ingested.faults()) {
      rows.add(
          RowFactory.create(
              ingested.dataset().id(),
              fault.table(),
              fault.file(),
              fault.line(),
              fault.column(),
              fault.kind().id(),
              fault.found(),
              fault.expected(),
              fault.remedy()));
    }
    return rows;
  }

  private static @Nullable String filled(String text) {
    return text.isEmpty() ? null : text;
  }
}
