package org.chokepoint.api.page.failure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.text.Language;
import org.chokepoint.table.Periods;

/**
 * A dataset with what tells how good it is.
 *
 * @param card the dataset
 * @param question what it was made to answer
 * @param read input rows read
 * @param rejected input rows refused
 * @param newest the newest period it has figures for, or the empty text
 * @param days days from the end of that period to the release; below 0 if the period ends later
 */
public record DatasetQuality(
    DatasetCard card, String question, long read, long rejected, String newest, OptionalLong days) {
  private static final List<List<String>> PERIODS =
      List.of(
          List.of("share", "period"),
          List.of("result", "period"),
          List.of("observation", "period"),
          List.of("incident", "start"));

  /** The datasets of a release by identifier. */
  static List<DatasetQuality> of(Release release, Language language) {
    return Row.of(release.table("dataset")).stream()
        .map(row -> of(row, release, language))
        .toList();
  }

  private static DatasetQuality of(Row row, Release release, Language language) {
    String dataset = row.text("dataset");
    List<Row> files = Row.of(release.table("dataset_file"), Map.of("dataset", dataset));
    Optional<String> newest = newest(release, dataset);
    return new DatasetQuality(
        DatasetCard.of(row, language),
        row.text("question", language),
        files.stream().mapToLong(file -> file.count("rows_read")).sum(),
        files.stream().mapToLong(file -> file.count("rows_rejected")).sum(),
        newest.orElse(""),
        newest
            .flatMap(DatasetQuality::end)
            .map(end -> age(end, release))
            .orElse(OptionalLong.empty()));
  }

  private static Optional<String> newest(Release release, String dataset) {
    return PERIODS.stream()
        .flatMap(place -> texts(release, dataset, place.get(0), place.get(1)))
        .filter(text -> end(text).isPresent())
        .max(Comparator.comparing((String text) -> end(text).orElseThrow()));
  }

  private static Stream<String> texts(
      Release release, String dataset, String table, String column) {
    return Row.of(release.table(table), Map.of("dataset", dataset)).stream()
        .map(row -> row.text(column))
        .filter(text -> !text.isEmpty())
        .map(text -> column.equals("start") && text.length() > 10 ? text.substring(0, 10) : text)
        .distinct();
  }

  private static Optional<LocalDate> end(String period) {
    return Periods.lastDay(period);
  }

  private static OptionalLong age(LocalDate end, Release release) {
    LocalDate published =
        Instant.parse(release.entry().createdAt()).atZone(ZoneOffset.UTC).toLocalDate();
    return OptionalLong.of(ChronoUnit.DAYS.between(end, published));
  }
}
