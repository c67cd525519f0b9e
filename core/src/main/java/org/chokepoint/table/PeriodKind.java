package org.chokepoint.table;

/** How long a period is: only periods of one kind follow each other. */
public enum PeriodKind {
  /** A calendar year. */
  YEAR,
  /** Half a year. */
  HALF,
  /** A quarter. */
  QUARTER,
  /** A month. */
  MONTH,
  /** A day. */
  DAY,
  /** From one period to another. */
  INTERVAL;

  private static final int YEAR_LENGTH = "2022".length();
  private static final int MONTH_LENGTH = "2022-10".length();

  /** The kind of a period that has been checked. */
  public static PeriodKind of(String period) {
    if (period.indexOf('/') >= 0) {
      return INTERVAL;
    }
    if (period.indexOf('H') >= 0) {
      return HALF;
    }
    if (period.indexOf('Q') >= 0) {
      return QUARTER;
    }
    if (period.length() == YEAR_LENGTH) {
      return YEAR;
    }
    return period.length() == MONTH_LENGTH ? MONTH : DAY;
  }
}
