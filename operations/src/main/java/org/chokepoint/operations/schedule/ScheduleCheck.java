package org.chokepoint.operations.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chokepoint.operations.calendar.BadCron;
import org.chokepoint.operations.calendar.Cron;
import org.chokepoint.operations.calendar.Missed;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.NearestName;

/** Checks the words of a schedule and collects everything that is wrong with them. */
final class ScheduleCheck {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  private final ScheduleWords words;
  private final List<Fault> faults = new ArrayList<>();

  ScheduleCheck(ScheduleWords words) {
    this.words = words;
  }

  /** The schedule that the words mean; throws {@link FaultyInput} listing all faults. */
  Schedule schedule(Set<String> known, Set<String> taken, String actor, Instant now) {
    name(taken);
    datasets(known);
    Optional<Cron> cron = cron();
    Optional<ZoneId> zone = zone();
    Optional<Missed> missed = missed();
    FaultyInput.throwIfAny(faults);
    return new Schedule(
        words.name(),
        words.datasets().stream().distinct().toList(),
        cron.orElseThrow(),
        zone.orElseThrow(),
        missed.orElseThrow(),
        false,
        actor,
        now,
        now,
        now);
  }

  private void name(Set<String> taken) {
    if (!NAME.matcher(words.name()).matches()) {
      fault(
          FaultKind.BAD_SCHEDULE,
          "name",
          words.name(),
          "1 to 64 of a-z, 0-9 and '-', the first not '-'",
          "choose such a name");
    } else if (taken.contains(words.name())) {
      fault(
          FaultKind.DUPLICATE_KEY,
          "name",
          words.name(),
          "a name that is free",
          "choose another name, or edit the schedule of that name");
    }
  }

  private void datasets(Set<String> known) {
    for (String dataset : words.datasets()) {
      if (!known.contains(dataset)) {
        fault(
            FaultKind.UNKNOWN_REFERENCE,
            "datasets",
            dataset,
            "the id of a dataset",
            NearestName.hint(dataset, known));
      }
    }
  }

  private Optional<Cron> cron() {
    try {
      return Optional.of(Cron.parse(words.cron()));
    } catch (BadCron bad) {
      fault(
          FaultKind.BAD_SCHEDULE,
          "cron",
          words.cron(),
          "minute, hour, day of month, month and day of week, such as '30 2 * * *'",
          String.valueOf(bad.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<ZoneId> zone() {
    Set<String> zones = ZoneId.getAvailableZoneIds();
    if (zones.contains(words.zone())) {
      return Optional.of(ZoneId.of(words.zone()));
    }
    List<String> nearest = NearestName.of(words.zone(), zones);
    fault(
        FaultKind.UNKNOWN_WORD,
        "zone",
        words.zone(),
        "a time zone such as Asia/Seoul, Europe/Brussels or UTC",
        nearest.isEmpty()
            ? "name a zone of the IANA time zone database"
            : NearestName.hint(words.zone(), zones));
    return Optional.empty();
  }

  private Optional<Missed> missed() {
    Optional<Missed> found =
        Arrays.stream(Missed.values())
            .filter(policy -> policy.word().equals(words.missed()))
            .findFirst();
    if (found.isEmpty()) {
      fault(
          FaultKind.UNKNOWN_WORD,
          "missed",
          words.missed(),
          "latest, all or none",
          "say what to do about instants that passed without a server");
    }
    return found;
  }

  private void fault(FaultKind kind, String column, String found, String expected, String remedy) {
    faults.add(new Fault(kind, "", "schedule", 0, column, "'" + found + "'", expected, remedy));
  }
}
