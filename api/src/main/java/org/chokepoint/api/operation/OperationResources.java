package org.chokepoint.api.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.BodyType;
import org.chokepoint.api.http.ChangeMethod;
import org.chokepoint.api.http.Events;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.run.Trigger;

/** Everything that is read and changed of schedules and runs, except the list and page of runs. */
public final class OperationResources {
  private static final String RUN = "/v1/runs/{id}";
  private static final String SCHEDULE = "/v1/schedules/{name}";

  private OperationResources() {}

  /** All of them. */
  public static List<Resource> all(Door door) {
    RunRequests runs = new RunRequests(door);
    ScheduleRequests schedules = new ScheduleRequests(door);
    return List.of(
        new Telling(RUN + "/log", List.of(), false, question -> runs.log(id(question))),
        new RunTelling(door),
        post(
            "/v1/runs",
            RunRequests.Asked.class,
            (asked, q) -> queued(runs.start(asked, Trigger.API))),
        post(RUN + "/cancel", question -> queued(runs.cancel(id(question)))),
        post(RUN + "/retry", question -> queued(runs.retry(id(question)))),
        new Telling("/v1/schedules", List.of(), true, question -> schedules.all()),
        new Telling(
            "/v1/schedules/next", List.of("cron", "zone", "count"), true, schedules::dryRun),
        new Telling(
            SCHEDULE, List.of(), true, question -> Answer.json(schedules.shown(name(question)))),
        new Telling(
            SCHEDULE + "/next",
            List.of("count"),
            true,
            question -> schedules.next(name(question), question)),
        post(
            "/v1/schedules",
            ScheduleRequests.Sent.class,
            (sent, q) -> {
              Map<String, ?> added = schedules.shown(schedules.add(sent.words()));
              return Answer.created("/v1/schedules/" + added.get("name"), added);
            }),
        new Doing<>(
            SCHEDULE,
            ChangeMethod.PUT,
            BodyType.JSON,
            ScheduleRequests.Sent.class,
            (sent, question) -> Answer.json(schedules.shown(schedules.put(sent, question)))),
        new Doing<>(
            SCHEDULE,
            ChangeMethod.DELETE,
            BodyType.JSON,
            Resource.Nothing.class,
            (nothing, question) -> {
              schedules.delete(name(question));
              return Answer.done();
            }),
        post(
            SCHEDULE + "/pause",
            question -> Answer.json(schedules.shown(schedules.pause(name(question))))),
        post(
            SCHEDULE + "/resume",
            question -> Answer.json(schedules.shown(schedules.resume(name(question))))),
        post(SCHEDULE + "/run", question -> queued(runs.ofSchedule(name(question), Trigger.API))));
  }

  /** Tells how a run goes. */
  private record RunTelling(Door door) implements Resource.Streamed {
    @Override
    public String path() {
      return RUN + "/events";
    }

    @Override
    public List<String> parameters() {
      return List.of();
    }

    @Override
    public Events events(Question question) {
      Operations operations = door.open();
      return new RunEvents(operations.history(), operations.run(id(question)).id());
    }
  }

  private static <B> Doing<B> post(
      String path, Class<B> form, BiFunction<B, Question, Answer> work) {
    return new Doing<>(path, ChangeMethod.POST, BodyType.JSON, form, work);
  }

  private static Doing<Resource.Nothing> post(String path, Function<Question, Answer> work) {
    return post(path, Resource.Nothing.class, (nothing, question) -> work.apply(question));
  }

  private static String id(Question question) {
    return question.path().getOrDefault("id", "");
  }

  private static String name(Question question) {
    return question.path().getOrDefault("name", "");
  }

  private static Answer queued(RunRecord run) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", run.id());
    members.put("schedule", run.cause().schedule().orElse("manual"));
    members.put("state", run.state().word());
    members.put("cancel_asked", run.cancelAsked());
    members.put("trigger", run.cause().trigger().word());
    members.put("actor", run.cause().actor());
    members.put("datasets", run.order().datasets());
    members.put("periods", run.order().periods());
    members.put("extent", run.order().extent().word());
    return Answer.json(members).status(202).header("Location", "/v1/runs/" + run.id());
  }
}
