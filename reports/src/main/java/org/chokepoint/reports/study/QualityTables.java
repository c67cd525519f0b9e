package org.chokepoint.reports.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.table.Periods;

/** Tables on the data: what was read, how fresh it is, what was refused, where it is printed. */
final class QualityTables {
  private final DatasetRows rows;
  private final StudyWords words;

  QualityTables(DatasetRows rows) {
    this.rows = rows;
    this.words = rows.words();
  }

  List<StudyTable> all() {
    return List.of(files(), freshness(), rejects()).stream().flatMap(Optional::stream).toList();
  }

  private Optional<StudyTable> files() {
    List<List<String>> body =
        rows.of("dataset_file").stream()
            .sorted(Comparator.comparing(row -> row.text("file")))
            .map(
                row ->
                    List.of(
                        row.text("file"),
                        row.text("sha256"),
                        words.orDash(row.number("rows_read"), 0),
                        words.orDash(row.number("rows_rejected"), 0)))
            .toList();
    return table("files", List.of("file", "sha256", "read", "rejected"), body, 2);
  }

  private Optional<StudyTable> freshness() {
    Map<String, List<ReleaseRow>> shares =
        rows.of("share").stream()
            .filter(row -> Periods.valid(row.text("period")))
            .collect(
                Collectors.groupingBy(
                    row -> row.text("market_id"), TreeMap::new, Collectors.toList()));
    List<List<String>> body = new ArrayList<>();
    shares.forEach((market, some) -> body.add(freshness(market, some)));
    return table("fresh", List.of("market", "from", "to", "periods", "firms"), body, 3);
  }

  private List<String> freshness(String market, List<ReleaseRow> shares) {
    List<String> periods =
        shares.stream()
            .map(row -> row.text("period"))
            .distinct()
            .sorted(Comparator.comparing(period -> Periods.lastDay(period).orElseThrow()))
            .toList();
    TreeSet<String> firms = new TreeSet<>();
    shares.forEach(row -> firms.add(row.text("firm_id")));
    return List.of(
        rows.market(market),
        periods.get(0),
        periods.get(periods.size() - 1),
        words.count(periods.size()),
        words.count(firms.size()));
  }

  private Optional<StudyTable> rejects() {
    Map<String, Long> faults =
        rows.of("rejected").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text("fault"), TreeMap::new, Collectors.counting()));
    List<List<String>> body = new ArrayList<>();
    faults.forEach((fault, count) -> body.add(List.of(fault, words.count(count))));
    return table("rejects", List.of("fault", "rejected"), body, 1);
  }

  /** Where figures are printed, with the terms of the data. */
  Optional<StudyTable> sources() {
    List<List<String>> body =
        rows.of("source").stream()
            .sorted(Comparator.comparing(row -> row.text("source_id")))
            .map(
                row ->
                    List.of(
                        row.text("source_id"),
                        row.text("title"),
                        row.text("publisher"),
                        row.text("date"),
                        row.text("url"),
                        row.text("licence")))
            .toList();
    return table(
        "sources", List.of("source", "title", "publisher", "date", "url", "licence"), body, 6);
  }

  private Optional<StudyTable> table(
      String id, List<String> headings, List<List<String>> body, int wordColumns) {
    List<String> said = headings.stream().map(name -> words.of("head." + name)).toList();
    return body.isEmpty()
        ? Optional.empty()
        : Optional.of(new StudyTable(id, words.of("table." + id), said, body, wordColumns));
  }
}
