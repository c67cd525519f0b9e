package org.chokepoint.api.format;

/**
 * One column of rows that can be asked for.
 *
 * @param name its name, the same in every format
 * @param kind what its cells hold
 * @param meaning one phrase for a reader
 */
public record RowColumn(String name, Kind kind, String meaning) {

  /** What a cell holds. Any cell may be empty. */
  public enum Kind {
    /** Text. */
    TEXT,
    /** A 64-bit whole number. */
    COUNT,
    /** A 64-bit floating-point number. */
    NUMBER,
    /** An exact decimal of 28 digits, 9 of them after the point. */
    DECIMAL,
    /** True or false. */
    FLAG,
    /** Several texts; one text joined by semicolons in formats that have no lists. */
    LIST,
    /** An object or list of objects; JSON text in formats that have none. */
    OBJECT
  }
}
