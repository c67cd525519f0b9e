package org.chokepoint.api.page.operation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.operation.Instants;
import org.chokepoint.api.operation.Operations;
import org.chokepoint.operations.calendar.Cron;
import org.chokepoint.operations.calendar.CronSchedule;
import org.chokepoint.operations.calendar.Missed;
import org.chokepoint.operations.schedule.ScheduleWords;

/**
 * The form in which a schedule is written, with what would come of it.
 *
 * @param words what stands in its fields
 * @param datasets the datasets to tick
 * @param faults what is wrong, if the reader has written anything
 * @param preview the next instants, if nothing is wrong
 */
public record ScheduleForm(
    ScheduleWords words, List<String> datasets, List<String> faults, List<Instants> preview) {
  /** The query parameters in which a draft stands; {@code draft} says that there is one. */
  static final List<String> PARAMETERS =
      List.of("name", "datasets", "cron", "zone", "missed", "draft");

  /** Zones that are offered; any other may be written. */
  public static final List<String> ZONES =
      List.of(
          "UTC",
          "Asia/Seoul",
          "Asia/Tokyo",
          "Europe/Brussels",
          "Europe/London",
          "America/New_York",
          "America/Los_Angeles");

  private static final int INSTANTS = 10;

  public ScheduleForm {
    datasets = datasets.stream().sorted().toList();
    faults = List.copyOf(faults);
    preview = List.copyOf(preview);
  }

  /** The form of a new schedule. */
  static ScheduleForm fresh(Question question, Operations operations) {
    ScheduleWords standard = new ScheduleWords("", List.of(), "30 6 * * *", "UTC", "latest");
    ScheduleWords words = drafted(question) ? draft(question, "") : standard;
    return of(
        question,
        operations,
        words,
        drafted(question)
            ? operations.faultsOfNew(words).stream().map(Operations::said).toList()
            : List.of());
  }

  /** The form of one that there is. */
  static ScheduleForm of(Question question, Operations operations, ScheduleWords there) {
    ScheduleWords words = drafted(question) ? draft(question, there.name()) : there;
    return of(
        question,
        operations,
        words,
        operations.faults(words).stream().map(Operations::said).toList());
  }

  private static ScheduleForm of(
      Question question, Operations operations, ScheduleWords words, List<String> faults) {
    boolean previewed = drafted(question) && faults.isEmpty();
    return new ScheduleForm(
        words,
        List.copyOf(operations.datasets()),
        drafted(question) ? faults : List.of(),
        previewed ? instants(words) : List.of());
  }

  private static List<Instants> instants(ScheduleWords words) {
    return instants(new CronSchedule(Cron.parse(words.cron()), ZoneId.of(words.zone())));
  }

  /** The next instants of a calendar. */
  static List<Instants> instants(CronSchedule calendar) {
    return Instants.of(calendar.next(Instant.now(), INSTANTS), calendar);
  }

  private static boolean drafted(Question question) {
    return question.text("draft").isPresent();
  }

  private static ScheduleWords draft(Question question, String name) {
    return new ScheduleWords(
        name.isEmpty() ? question.text("name").orElse("") : name,
        question.list("datasets"),
        question.text("cron").orElse(""),
        question.text("zone").orElse("UTC"),
        question.text("missed").orElse("latest"));
  }

  /** What can be done about missed instants. */
  public List<String> policies() {
    return Arrays.stream(Missed.values()).map(Missed::word).toList();
  }
}
