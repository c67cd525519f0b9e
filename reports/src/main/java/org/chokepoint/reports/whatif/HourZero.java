package org.chokepoint.reports.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.reports.question.Faults;
import org.chokepoint.reports.question.QuestionFault.Kind;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/**
 * When an outage starts, in local time.
 *
 * @param time hour 0; empty where nothing says when
 */
record HourZero(Optional<LocalDateTime> time) {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
  private static final BigDecimal SECONDS = BigDecimal.valueOf(3_600);
  private static final int DAY = "2022-10-15".length();

  /**
   * What is asked, else when an incident on file began: one that a failing node began, else one
   * that a known node began, the newest of several. Nothing where it cannot be read.
   */
  static Optional<HourZero> of(
      Optional<String> asked,
      Optional<String> dataset,
      List<String> fail,
      ReleaseTables tables,
      Faults faults) {
    if (asked.isEmpty()) {
      return Optional.of(new HourZero(dataset.flatMap(id -> onFile(id, fail, tables))));
    }
    Optional<LocalDateTime> time = read(asked.get());
    if (time.isEmpty()) {
      faults.add(
          Kind.MALFORMED,
          "at",
          "at is '%s', expected a local time such as 2022-10-15T15:19, or a day"
              .formatted(asked.get()));
      return Optional.empty();
    }
    return Optional.of(new HourZero(time));
  }

  private static Optional<LocalDateTime> onFile(
      String dataset, List<String> fail, ReleaseTables tables) {
    Comparator<ReleaseRow> order =
        Comparator.comparing((ReleaseRow row) -> fail.contains(row.text("trigger_node")))
            .thenComparing(row -> !row.text("trigger_node").isEmpty())
            .thenComparing(row -> row.text("start"));
    return Selected.rows(tables.table("incident"), Map.of("dataset", dataset)).stream()
        .max(order)
        .flatMap(row -> read(row.text("start")));
  }

  private static Optional<LocalDateTime> read(String text) {
    try {
      return Optional.of(
          text.length() == DAY ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text));
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }

  /** Hour 0 as text, or nothing. */
  String text() {
    return time.map(MINUTES::format).orElse("");
  }

  /** The local time of an hour, or nothing. */
  String text(BigDecimal hours) {
    return time.map(zero -> zero.plusSeconds(hours.multiply(SECONDS).longValue()))
        .map(MINUTES::format)
        .orElse("");
  }

  /** Hour 0 for demand; where it is not known its day does not matter. */
  ZonedDateTime start() {
    return time.orElse(LocalDate.EPOCH.atStartOfDay()).atZone(ZoneOffset.UTC);
  }

  /** The day, where it is known. */
  Optional<LocalDate> day() {
    return time.map(LocalDateTime::toLocalDate);
  }
}
