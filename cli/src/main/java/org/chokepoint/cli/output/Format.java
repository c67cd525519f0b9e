package org.chokepoint.cli.output;

/** How rows are printed. */
public enum Format {
  /** Aligned columns for a person; long numbers are shortened. */
  TABLE,
  /** Comma-separated values with a header, in full precision. */
  CSV,
  /** One JSON object, in full precision. */
  JSON
}
