package org.chokepoint.operations.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** A row that a query answered; valid until the next one is read. */
public final class Row {
  private final ResultSet found;

  Row(ResultSet found) {
    this.found = found;
  }

  /** A text that is always there. */
  public String text(String column) throws SQLException {
    return found.getString(column);
  }

  /** A text that may be missing. */
  public Optional<String> maybeText(String column) throws SQLException {
    return Optional.ofNullable(found.getString(column));
  }

  /** A whole number that is always there. */
  public long number(String column) throws SQLException {
    return found.getLong(column);
  }

  /** A whole number that may be missing. */
  public OptionalLong maybeNumber(String column) throws SQLException {
    long number = found.getLong(column);
    return found.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
  }

  /** Whether a flag is set. */
  public boolean yes(String column) throws SQLException {
    return found.getInt(column) != 0;
  }

  /** An instant that is always there. */
  public Instant instant(String column) throws SQLException {
    return Instant.ofEpochMilli(found.getLong(column));
  }

  /** An instant that may be missing. */
  public Optional<Instant> maybeInstant(String column) throws SQLException {
    OptionalLong millis = maybeNumber(column);
    return millis.isPresent()
        ? Optional.of(Instant.ofEpochMilli(millis.getAsLong()))
        : Optional.empty();
  }
}
