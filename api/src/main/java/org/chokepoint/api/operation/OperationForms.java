package org.chokepoint.api.operation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.BodyType;
import org.chokepoint.api.http.ChangeMethod;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.http.Resource;
import org.chokepoint.operations.run.Trigger;
import org.chokepoint.operations.schedule.ScheduleWords;

/** What the forms of pages do: each does it and answers with the page to read next. */
public final class OperationForms {
  private static final String RUN = "/runs/{id}";
  private static final String SCHEDULE = "/schedules/{name}";

  private final RunRequests runs;
  private final ScheduleRequests schedules;
  private final Door door;

  private OperationForms(Door door) {
    this.runs = new RunRequests(door);
    this.schedules = new ScheduleRequests(door);
    this.door = door;
  }

  /** All of them. */
  public static List<Resource> all(Door door) {
    OperationForms forms = new OperationForms(door);
    return List.of(
        post("/runs", RunRequests.Filled.class, forms::start),
        button(RUN + "/cancel", forms::cancel),
        button(RUN + "/retry", forms::retry),
        post("/schedules", ScheduleRequests.Sent.class, forms::add),
        post(SCHEDULE, ScheduleRequests.Sent.class, forms::edit),
        button(SCHEDULE + "/pause", forms::pause),
        button(SCHEDULE + "/resume", forms::resume),
        button(SCHEDULE + "/run", forms::runNow),
        button(SCHEDULE + "/delete", forms::delete));
  }

  private static <B> Doing<B> post(
      String path, Class<B> form, BiFunction<B, Question, Answer> work) {
    return new Doing<>(path, ChangeMethod.POST, BodyType.FORM, form, work);
  }

  private static Doing<Resource.Nothing> button(String path, Function<Question, Answer> work) {
    return post(path, Resource.Nothing.class, (nothing, question) -> work.apply(question));
  }

  private Answer start(RunRequests.Filled filled, Question question) {
    return page("/runs/" + runs.start(filled.asked(), Trigger.PAGE).id(), question, Map.of());
  }

  private Answer cancel(Question question) {
    return page("/runs/" + runs.cancel(part(question, "id")).id(), question, Map.of());
  }

  private Answer retry(Question question) {
    return page("/runs/" + runs.retry(part(question, "id")).id(), question, Map.of());
  }

  /** What is faulty goes back to the page, which says what is wrong with it. */
  private Answer add(ScheduleRequests.Sent sent, Question question) {
    ScheduleWords words = sent.words();
    if (!door.open().faultsOfNew(words).isEmpty()) {
      return page("/schedules", question, draft(words));
    }
    try {
      return page("/schedules/" + schedules.add(words).name(), question, Map.of());
    } catch (Refusal meanwhile) {
      return page("/schedules", question, draft(words));
    }
  }

  private Answer edit(ScheduleRequests.Sent sent, Question question) {
    String name = part(question, "name");
    ScheduleWords words = sent.words(name);
    door.open().schedule(name);
    if (!door.open().faults(words).isEmpty()) {
      return page("/schedules/" + name, question, draft(words));
    }
    return page("/schedules/" + schedules.put(words).name(), question, Map.of());
  }

  private Answer pause(Question question) {
    return page("/schedules/" + schedules.pause(part(question, "name")).name(), question, Map.of());
  }

  private Answer resume(Question question) {
    return page(
        "/schedules/" + schedules.resume(part(question, "name")).name(), question, Map.of());
  }

  private Answer runNow(Question question) {
    String name = part(question, "name");
    return page("/runs/" + runs.ofSchedule(name, Trigger.PAGE).id(), question, Map.of());
  }

  private Answer delete(Question question) {
    schedules.delete(part(question, "name"));
    return page("/schedules", question, Map.of());
  }

  private static String part(Question question, String name) {
    return question.path().getOrDefault(name, "");
  }

  private static Map<String, String> draft(ScheduleWords words) {
    return new TreeMap<>(
        Map.of(
            "name", words.name(),
            "cron", words.cron(),
            "zone", words.zone(),
            "missed", words.missed(),
            "datasets", String.join(",", words.datasets()),
            "draft", "1"));
  }

  private static Answer page(String path, Question question, Map<String, String> parameters) {
    Map<String, String> query = new TreeMap<>(parameters);
    question.text("lang").ifPresent(lang -> query.put("lang", lang));
    query.values().removeIf(String::isEmpty);
    String text =
        query.entrySet().stream()
            .map(
                one ->
                    one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return Answer.seeOther(text.isEmpty() ? path : path + "?" + text);
  }
}
