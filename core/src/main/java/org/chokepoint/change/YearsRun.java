package org.chokepoint.change;

import java.time.Year;
import org.chokepoint.measure.Interval;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Value;

/**
 * How long a market has been dominated up to a year.
 *
 * @param year the year
 * @param certain the years in a row up to this one in which the condition certainly held
 * @param possible the years in a row in which it held or may have held, at least as many
 * @param sameFirms whether the same firms certainly met it throughout, or throughout the last five
 *     years where it has held longer
 */
public record YearsRun(Year year, int certain, int possible, boolean sameFirms) {
  /** Whether the run is long enough to call the structure persistent, beyond doubt. */
  public boolean persistent() {
    return certain >= Persistence.YEARS;
  }

  /** The run as a number of years. */
  public Outcome outcome() {
    String firms = sameFirms ? "the same firms throughout" : "";
    return certain == possible
        ? new Value(certain, firms)
        : new Interval(
            certain,
            possible,
            "in some years the unlisted firms decide whether the condition held"
                + (sameFirms ? "; where it certainly held, " + firms : ""));
  }
}
