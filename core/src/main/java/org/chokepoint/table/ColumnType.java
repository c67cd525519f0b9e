package org.chokepoint.table;

/**
 * What a cell of a column may hold. Every number is exact: no column is a floating-point number.
 */
public enum ColumnType {
  /** Free text without control characters. */
  TEXT("text"),
  /** An identifier: text without surrounding blanks, in Unicode normal form C. */
  ID("identifier"),
  /** A non-negative decimal of at most 19 digits before and 9 after the point. */
  AMOUNT("non-negative decimal number"),
  /**
   * A non-negative decimal of at most 12 digits before and 6 after the point: for tables of so many
   * rows that a number must fit in 64 bits.
   */
  QUANTITY("non-negative decimal number"),
  /** A decimal from 0 to 1. */
  PROBABILITY("decimal number from 0 to 1"),
  /** A decimal from 0 to 1 that may be very small: at most 60 digits after the point. */
  CHANCE("decimal number from 0 to 1"),
  /** A decimal from 0 to 100. */
  PERCENT("decimal number from 0 to 100"),
  /** A non-negative whole number. */
  COUNT("non-negative whole number"),
  /** A calendar period, see {@link Periods}. */
  PERIOD("period such as 2022, 2022-H1, 2022-Q3, 2022-10, 2022-10-14 or 2022-01/2022-08"),
  /** An instant or date in local time, ISO 8601. */
  TIME("ISO 8601 date or local date-time such as 2022-10-15T15:19"),
  /** One of the column's listed words. */
  CHOICE("one of the listed words"),
  /** {@code true} or {@code false}. */
  FLAG("true or false");

  private final String expected;

  ColumnType(String expected) {
    this.expected = expected;
  }

  /** The type in the words of an error message. */
  public String expected() {
    return expected;
  }

  /** Whether a checked cell of this type is a {@link java.math.BigDecimal}. */
  public boolean decimal() {
    return switch (this) {
      case AMOUNT, QUANTITY, PROBABILITY, CHANCE, PERCENT -> true;
      default -> false;
    };
  }

  /** Digits before the point that a decimal column keeps. */
  public int digits() {
    return this == QUANTITY ? 12 : 19;
  }

  /** Digits after the point that a decimal column keeps. */
  public int scale() {
    return switch (this) {
      case QUANTITY -> 6;
      case CHANCE -> 60;
      default -> 9;
    };
  }
}
