package org.chokepoint.reports.chart.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.text.Language;
import org.chokepoint.reports.text.Wording;

/**
 * How long an incident lasted, in hours; an empty text where a part is not known.
 *
 * @param exact the hours, where one number is known
 * @param low at least so many
 * @param high at most so many
 */
record Lasted(Object exact, Object low, Object high) {
  private static final Pattern RANGE = Pattern.compile("([0-9.]+)-([0-9.]+)");
  private static final Pattern CLOCK = Pattern.compile("([0-9]+)h([0-9]+)m");
  private static final double MINUTES = 60;
  private static final double AXIS_START = 0.1;

  /** The printed duration, else the time from start to end, else the last time it still went on. */
  static Lasted of(ReleaseRow incident, List<ReleaseRow> impacts) {
    Optional<Lasted> printed =
        impacts.stream()
            .filter(row -> List.of("duration", "outage_duration").contains(row.text("metric")))
            .flatMap(row -> printed(row).stream())
            .findFirst();
    return printed
        .or(() -> between(incident))
        .or(() -> stillAt(incident, impacts))
        .orElse(new Lasted("", "", ""));
  }

  /** Where the words about it stand: the furthest hour, or the start of the axis. */
  double last() {
    for (Object hours : List.of(exact, high, low)) {
      if (hours instanceof Double known) {
        return known;
      }
    }
    return AXIS_START;
  }

  String words() {
    return words(Language.EN, "at least ", "", "duration not on file");
  }

  String wordsLocal() {
    return words(Language.KO, "", " 이상", "지속 시간 기록 없음");
  }

  private String words(Language language, String before, String after, String unknown) {
    if (exact instanceof Double hours) {
      return Wording.HOURS.of(hours, language);
    }
    if (low instanceof Double from && high instanceof Double to) {
      return Wording.DECIMAL.of(from).replace(".0", "") + "–" + Wording.HOURS.of(to, language);
    }
    return low instanceof Double from ? before + Wording.HOURS.of(from, language) + after : unknown;
  }

  /** How many hours the unit of a printed duration is. */
  static OptionalDouble hoursOf(String unit) {
    return switch (unit) {
      case "minutes" -> OptionalDouble.of(1 / MINUTES);
      case "hours", "hours and minutes" -> OptionalDouble.of(1);
      case "days" -> OptionalDouble.of(24);
      default -> OptionalDouble.empty();
    };
  }

  private static Optional<Lasted> printed(ReleaseRow row) {
    OptionalDouble unit = hoursOf(row.text("unit"));
    String value = row.text("value");
    Matcher clock = CLOCK.matcher(value);
    Matcher range = RANGE.matcher(value);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    double hours = unit.getAsDouble();
    if (clock.matches()) {
      return exactly(
          Double.parseDouble(clock.group(1)) + Double.parseDouble(clock.group(2)) / MINUTES);
    }
    if (range.matches()) {
      return Optional.of(
          new Lasted(
              "",
              hours * Double.parseDouble(range.group(1)),
              hours * Double.parseDouble(range.group(2))));
    }
    if (!value.matches("[0-9.]+\\+?")) {
      return Optional.empty();
    }
    double number = hours * Double.parseDouble(value.replace("+", ""));
    return value.endsWith("+") || row.text("note").startsWith("more than")
        ? Optional.of(new Lasted("", number, ""))
        : exactly(number);
  }

  private static Optional<Lasted> exactly(double hours) {
    return Optional.of(new Lasted(hours, "", ""));
  }

  private static Optional<Lasted> between(ReleaseRow incident) {
    Optional<Clock> start = Clock.of(incident.text("start")).filter(Clock::exact);
    Optional<Clock> end = Clock.of(incident.text("end")).filter(Clock::exact);
    return start.isPresent() && end.isPresent()
        ? exactly(end.get().hoursSince(start.get()))
        : Optional.empty();
  }

  private static Optional<Lasted> stillAt(ReleaseRow incident, List<ReleaseRow> impacts) {
    Optional<Clock> start = Clock.of(incident.text("start"));
    OptionalDouble last =
        impacts.stream()
            .filter(row -> row.text("state").equals("degraded"))
            .flatMap(row -> Clock.of(row.text("from")).stream())
            .flatMapToDouble(at -> start.stream().mapToDouble(at::hoursSince))
            .max();
    return last.isPresent() && last.getAsDouble() > 24
        ? Optional.of(new Lasted("", last.getAsDouble(), ""))
        : Optional.empty();
  }
}
