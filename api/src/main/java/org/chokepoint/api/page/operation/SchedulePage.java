package org.chokepoint.api.page.operation;

import java.util.Optional;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.operation.Door;
import org.chokepoint.api.operation.Operations;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;
import org.chokepoint.operations.run.RunFilter;
import org.chokepoint.operations.schedule.Schedule;
import org.chokepoint.operations.schedule.ScheduleWords;

/** One schedule: its next instants, its last runs, and the form to edit it. */
final class SchedulePage implements ScheduleFormPage {
  private static final int RUNS = 10;

  private final Door door;
  private final Part part;

  /** What of a schedule is shown. */
  enum Part {
    /** All of it. */
    WHOLE("/schedules/{name}", "operation/schedule.jte", "schedule.one.title"),
    /** The question whether it is to go. */
    DELETION("/schedules/{name}/delete", "operation/schedule_delete.jte", "schedule.delete.title");

    private final String path;
    private final String template;
    private final String title;

    Part(String path, String template, String title) {
      this.path = path;
      this.template = template;
      this.title = title;
    }
  }

  SchedulePage(Door door, Part part) {
    this.door = door;
    this.part = part;
  }

  @Override
  public String path() {
    return part.path;
  }

  @Override
  public Content content(Question question, Release release) {
    Operations operations = door.open();
    Schedule schedule = operations.schedule(question.path().getOrDefault("name", ""));
    Optional<ScheduleForm> form =
        RunsPage.forms(question, door)
            ? Optional.of(ScheduleForm.of(question, operations, words(schedule)))
            : Optional.empty();
    return new Content(
        part.template,
        Words.in(question.language()).of(part.title, schedule.name()),
        new ScheduleView(
            ScheduleLine.of(schedule, operations),
            ScheduleForm.instants(schedule.calendar()),
            operations.history().all(RunFilter.newest(RUNS).of(schedule.name())),
            operations.schedules().missed(schedule.name(), RUNS),
            form));
  }

  private static ScheduleWords words(Schedule schedule) {
    return new ScheduleWords(
        schedule.name(),
        schedule.datasets(),
        schedule.cron().toString(),
        schedule.zone().getId(),
        schedule.missed().word());
  }
}
