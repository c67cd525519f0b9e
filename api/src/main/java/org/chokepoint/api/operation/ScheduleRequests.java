package org.chokepoint.api.operation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.operations.calendar.Cron;
import org.chokepoint.operations.calendar.CronSchedule;
import org.chokepoint.operations.run.RunFilter;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.schedule.MissedInstants;
import org.chokepoint.operations.schedule.Schedule;
import org.chokepoint.operations.schedule.ScheduleWords;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultyInput;
import org.jspecify.annotations.Nullable;

/** What can be asked of schedules. */
final class ScheduleRequests {
  private static final int COUNT = 10;
  private static final int MOST = 100;
  private static final int MISSED = 5;

  private final Door door;

  ScheduleRequests(Door door) {
    this.door = door;
  }

  /** A schedule as it is sent; what is left out has its standard. */
  record Sent(
      @Nullable String name,
      @Nullable List<@Nullable String> datasets,
      @Nullable String cron,
      @Nullable String zone,
      @Nullable String missed) {

    ScheduleWords words(String named) {
      return new ScheduleWords(
          named,
          datasets == null ? List.of() : datasets.stream().map(String::valueOf).toList(),
          cron == null ? "" : cron.strip(),
          zone == null ? "UTC" : zone.strip(),
          missed == null ? "latest" : missed);
    }

    ScheduleWords words() {
      return words(name == null ? "" : name.strip());
    }
  }

  Schedule add(ScheduleWords words) {
    Operations operations = door.open();
    List<Fault> faults = operations.faultsOfNew(words);
    if (!faults.isEmpty()) {
      throw Operations.refusal(new FaultyInput(faults));
    }
    try {
      Schedule added = operations.schedules().add(words, operations.actor());
      operations.wake();
      return added;
    } catch (FaultyInput faulty) {
      throw Operations.refusal(faulty);
    }
  }

  Schedule put(ScheduleWords words) {
    Operations operations = door.open();
    operations.schedule(words.name());
    try {
      operations.schedules().edit(words, operations.actor());
    } catch (FaultyInput faulty) {
      throw Operations.refusal(faulty);
    }
    operations.wake();
    return operations.schedule(words.name());
  }

  Schedule put(Sent sent, Question question) {
    String name = question.path().getOrDefault("name", "");
    if (sent.name() != null && !Objects.equals(sent.name(), name)) {
      throw Refusal.of(422, "faulty schedule")
          .detail(
              "name is '%s', but the address says '%s'; leave it out".formatted(sent.name(), name))
          .parameter("name");
    }
    return put(sent.words(name));
  }

  Schedule pause(String name) {
    Operations operations = door.open();
    operations.schedule(name);
    operations.schedules().pause(name, operations.actor());
    operations.wake();
    return operations.schedule(name);
  }

  Schedule resume(String name) {
    Operations operations = door.open();
    operations.schedule(name);
    operations.schedules().resume(name, operations.actor());
    operations.wake();
    return operations.schedule(name);
  }

  void delete(String name) {
    Operations operations = door.open();
    operations.schedule(name);
    operations.schedules().delete(name);
    operations.wake();
  }

  Answer all() {
    return Answer.json(
        Map.of("schedules", door.open().schedules().all().stream().map(this::shown).toList()));
  }

  Map<String, @Nullable Object> shown(String name) {
    return shown(door.open().schedule(name));
  }

  Map<String, @Nullable Object> shown(Schedule schedule) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("name", schedule.name());
    members.put("datasets", schedule.datasets());
    members.put("cron", schedule.cron().toString());
    members.put("zone", schedule.zone().getId());
    members.put("missed", schedule.missed().word());
    members.put("paused", schedule.paused());
    members.put("actor", schedule.actor());
    members.put("created_at", schedule.createdAt().toString());
    members.put("changed_at", schedule.changedAt().toString());
    Optional<Instant> next =
        schedule.paused() ? Optional.empty() : schedule.calendar().after(Instant.now());
    members.put("next_at", next.map(Instant::toString).orElse(null));
    Optional<RunRecord> last =
        door.open().history().all(RunFilter.newest(1).of(schedule.name())).stream().findFirst();
    members.put("last_run", last.map(RunRecord::id).orElse(null));
    members.put("last_state", last.map(run -> run.state().word()).orElse(null));
    members.put(
        "missed_instants",
        door.open().schedules().missed(schedule.name(), MISSED).stream()
            .map(ScheduleRequests::shown)
            .toList());
    return members;
  }

  private static Map<String, @Nullable Object> shown(MissedInstants one) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("noticed_at", one.noticedAt().toString());
    members.put("policy", one.policy());
    members.put("first_due", one.first().toString());
    members.put("last_due", one.last().toString());
    members.put("missed", one.missed());
    members.put("dropped", one.dropped());
    return members;
  }

  /** The next instants of a schedule, as if it did not rest. */
  Answer next(String name, Question question) {
    return instants(door.open().schedule(name).calendar(), question);
  }

  /** The next instants of words, which need not be those of a schedule. */
  Answer dryRun(Question question) {
    ScheduleWords words =
        new ScheduleWords(
            "dry-run",
            List.of(),
            question.text("cron").orElse(""),
            question.text("zone").orElse("UTC"),
            "latest");
    try {
      door.open().schedules().nextInstants(words, 1);
    } catch (FaultyInput faulty) {
      throw Operations.refusal(faulty);
    }
    return instants(new CronSchedule(Cron.parse(words.cron()), ZoneId.of(words.zone())), question);
  }

  private static Answer instants(CronSchedule calendar, Question question) {
    int count = question.whole("count", COUNT, 1, MOST);
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("cron", calendar.cron().toString());
    members.put("zone", calendar.zone().getId());
    members.put(
        "next",
        Instants.of(calendar.next(Instant.now(), count), calendar).stream()
            .map(ScheduleRequests::shown)
            .toList());
    return Answer.json(members);
  }

  private static Map<String, @Nullable Object> shown(Instants one) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("instant", one.instant().toString());
    members.put("local", one.local().toString());
    members.put("moved", one.moved().isEmpty() ? null : one.moved());
    return members;
  }
}
