package org.chokepoint.operations.calendar;

/** A line is not a cron line of five fields, or never fires; the message is the reason. */
public final class BadCron extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadCron(String reason) {
    super(reason);
  }
}
