package org.chokepoint.api.release;

/**
 * One column as it is stored.
 *
 * @param name the name
 * @param kind how its cells are stored
 */
public record StoredColumn(String name, Kind kind) {

  /** How a cell is stored. Any cell may be empty. */
  public enum Kind {
    /** UTF-8 text. */
    TEXT,
    /** 64-bit whole number. */
    COUNT,
    /** 64-bit floating-point number. */
    NUMBER,
    /** Decimal of {@value #PRECISION} digits, {@value #SCALE} of them after the point. */
    DECIMAL
  }

  /** Digits of a decimal. */
  public static final int PRECISION = 28;

  /** Digits of a decimal after the point. */
  public static final int SCALE = 9;
}
