package org.chokepoint.operations.calendar;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A cron line of five fields: minute, hour, day of month, month, day of week. Times are those of a
 * wall clock; {@link CronSchedule} says which instants they are. Where both days are given, either
 * one suffices, as in crontab(5).
 */
public final class Cron {
  private static final int LONGEST = 200;
  private static final LocalDateTime ANY_TIME = LocalDateTime.of(2020, 1, 1, 0, 0);

  private final String text;
  private final ExecutionTime times;

  private Cron(String text, ExecutionTime times) {
    this.text = text;
    this.times = times;
  }

  /**
   * Reads a line.
   *
   * @throws BadCron with the reason, if it is not a line of five fields or never fires
   */
  public static Cron parse(String line) {
    String text = line.strip().replaceAll("\\s+", " ");
    if (text.length() > LONGEST) {
      throw new BadCron("longer than " + LONGEST + " characters");
    }
    if (text.startsWith("@")) {
      throw new BadCron("a nickname; write its five fields");
    }
    int fields = text.isEmpty() ? 0 : text.split(" ").length;
    if (fields != 5) {
      throw new BadCron(fields + " fields instead of 5");
    }
    Cron cron = new Cron(text, times(text));
    if (cron.after(ANY_TIME).isEmpty()) {
      throw new BadCron("it never fires");
    }
    return cron;
  }

  private static ExecutionTime times(String text) {
    try {
      com.cronutils.model.Cron parsed =
          new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX)).parse(text);
      return ExecutionTime.forCron(parsed.validate());
    } catch (RuntimeException unreadable) {
      Throwable reason = unreadable.getCause() == null ? unreadable : unreadable.getCause();
      throw new BadCron(String.valueOf(reason.getMessage()));
    }
  }

  /** The first time of a wall clock after another one that the line means. */
  Optional<LocalDateTime> after(LocalDateTime wall) {
    return times.nextExecution(wall.atZone(ZoneOffset.UTC)).map(next -> next.toLocalDateTime());
  }

  /** The line, with single blanks. */
  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cron cron && cron.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
