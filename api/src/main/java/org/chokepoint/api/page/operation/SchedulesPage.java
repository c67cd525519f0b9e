package org.chokepoint.api.page.operation;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.operation.Door;
import org.chokepoint.api.operation.Operations;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;

/** What is computed when, and the form of a new schedule. */
final class SchedulesPage implements ScheduleFormPage {
  private final Door door;

  SchedulesPage(Door door) {
    this.door = door;
  }

  @Override
  public String path() {
    return "/schedules";
  }

  @Override
  public Content content(Question question, Release release) {
    Optional<Operations> kept = door.operations();
    List<ScheduleLine> lines =
        kept.stream()
            .flatMap(
                operations ->
                    operations.schedules().all().stream()
                        .map(schedule -> ScheduleLine.of(schedule, operations)))
            .toList();
    Optional<ScheduleForm> form =
        kept.filter(operations -> RunsPage.forms(question, door))
            .map(operations -> ScheduleForm.fresh(question, operations));
    return new Content(
        "operation/schedules.jte",
        Words.in(question.language()).of("schedule.title"),
        new ScheduleList(lines, form, kept.isPresent()));
  }
}
