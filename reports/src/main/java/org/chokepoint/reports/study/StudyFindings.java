package org.chokepoint.reports.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.table.Periods;

/** What was found, in sentences with the numbers of the tables. */
final class StudyFindings {
  private final DatasetRows rows;
  private final StudyWords words;

  StudyFindings(DatasetRows rows) {
    this.rows = rows;
    this.words = rows.words();
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    concentration().ifPresent(sentences::add);
    change().ifPresent(sentences::add);
    verdicts().ifPresent(sentences::add);
    failure().ifPresent(sentences::add);
    hidden().ifPresent(sentences::add);
    stranded().ifPresent(sentences::add);
    returns().ifPresent(sentences::add);
    sentences.add(data());
    return sentences;
  }

  private Optional<String> concentration() {
    List<ReleaseRow> latest = rows.latest();
    return latest.stream()
        .findFirst()
        .map(
            most ->
                words.of(
                    "find.market",
                    words.count(latest.size()),
                    rows.market(most.text("subject")),
                    points(most),
                    most.text("period"),
                    words.ofId("basis", most.text("basis"))));
  }

  private Optional<String> change() {
    Optional<ReleaseRow> last = rows.latest().stream().findFirst();
    return last.flatMap(
        row ->
            rows.measured("hhi").stream()
                .filter(other -> same(row, other, List.of("subject", "region", "basis")))
                .filter(other -> DatasetRows.low(other).isPresent())
                .min(Comparator.comparing(StudyFindings::end))
                .filter(first -> !first.text("period").equals(row.text("period")))
                .map(
                    first ->
                        words.of(
                            "find.change",
                            rows.market(row.text("subject")),
                            first.text("period"),
                            points(first),
                            row.text("period"),
                            points(row))));
  }

  private static java.time.LocalDate end(ReleaseRow row) {
    return Periods.lastDay(row.text("period")).orElse(java.time.LocalDate.MAX);
  }

  private static boolean same(ReleaseRow one, ReleaseRow other, List<String> columns) {
    return one.key(columns).equals(other.key(columns));
  }

  private Optional<String> verdicts() {
    List<ReleaseRow> judged = rows.of("verdict", Map.of("lens", "group"));
    Map<String, Long> counts =
        judged.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text("verdict"), TreeMap::new, Collectors.counting()));
    return judged.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.of(
                "find.verdicts",
                words.count(judged.size()),
                counts.entrySet().stream()
                    .map(
                        one ->
                            words.ofId("verdict", one.getKey()) + " " + words.count(one.getValue()))
                    .collect(Collectors.joining(", "))));
  }

  private Optional<String> failure() {
    List<ReleaseRow> failures = rows.failures();
    return failures.stream()
        .filter(row -> row.number("failed_nodes").orElse(0) > 1)
        .findFirst()
        .map(
            worst ->
                words.of(
                    "find.failure",
                    words.count(failures.size()),
                    rows.node(worst.text("node")),
                    words.count(worst.number("failed_nodes").orElse(0)),
                    worst.number("lost_share").isPresent()
                        ? words.percent(worst.number("lost_share").getAsDouble())
                        : words.count(worst.number("lost_weight").orElse(0)),
                    words.ofId("weight", worst.text("weight"))));
  }

  private Optional<String> hidden() {
    int causes = rows.of("hidden_cause", Map.of("semantics", "steady")).size();
    return causes == 0
        ? Optional.empty()
        : Optional.of(words.of("find.hidden", words.count(causes)));
  }

  private Optional<String> stranded() {
    return rows.of("stranded", Map.of("semantics", "steady")).stream()
        .max(
            Comparator.comparingDouble((ReleaseRow row) -> row.number("stranded").orElse(0))
                .thenComparing(row -> row.text("node"))
                .thenComparing(row -> row.text("period")))
        .filter(row -> row.number("stranded").orElse(0) > 0)
        .map(
            row ->
                words.of(
                    "find.stranded",
                    rows.node(row.text("node")),
                    words.count(row.number("stranded").orElse(0)),
                    rows.market(row.text("market")),
                    row.text("period")));
  }

  private Optional<String> returns() {
    List<ReleaseRow> compared =
        rows.of("timeline").stream().filter(row -> row.number("error_hours").isPresent()).toList();
    long inside = compared.stream().filter(row -> row.number("error_hours").orElse(1) == 0).count();
    return compared.isEmpty()
        ? Optional.empty()
        : Optional.of(words.of("find.returns", words.count(compared.size()), words.count(inside)));
  }

  private String data() {
    List<ReleaseRow> files = rows.of("dataset_file");
    Function<String, String> sum =
        column ->
            words.count(files.stream().mapToDouble(row -> row.number(column).orElse(0)).sum());
    return words.of(
        "find.data", words.count(files.size()), sum.apply("rows_read"), sum.apply("rows_rejected"));
  }

  private String points(ReleaseRow row) {
    return StudyWords.range(
        words.orDash(DatasetRows.low(row), 0), words.orDash(DatasetRows.high(row), 0));
  }
}
