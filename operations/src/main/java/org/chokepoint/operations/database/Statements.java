package org.chokepoint.operations.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * SQL statements on one connection. Values are bound, never written into the text: a text, a whole
 * number, an {@link Instant} (kept as milliseconds since 1970), a boolean (kept as 0 or 1), or an
 * {@link Optional} of one, empty for no value.
 */
public final class Statements {
  /** Makes a value of a row. */
  @FunctionalInterface
  public interface Reader<T> {
    /** The value of the row. */
    T read(Row row) throws SQLException;
  }

  private final Connection connection;

  Statements(Connection connection) {
    this.connection = connection;
  }

  /** Runs a statement that changes rows; returns how many. */
  public int write(String sql, Object... values) {
    try (PreparedStatement statement = bound(sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException failed) {
      throw new DatabaseUnavailable(failed);
    }
  }

  /** The rows that a query answers. */
  public <T> List<T> rows(String sql, Reader<T> reader, Object... values) {
    try (PreparedStatement statement = bound(sql, values);
        ResultSet found = statement.executeQuery()) {
      List<T> rows = new ArrayList<>();
      Row row = new Row(found);
      while (found.next()) {
        rows.add(reader.read(row));
      }
      return rows;
    } catch (SQLException failed) {
      throw new DatabaseUnavailable(failed);
    }
  }

  /** The first row that a query answers. */
  public <T> Optional<T> first(String sql, Reader<T> reader, Object... values) {
    return rows(sql, reader, values).stream().findFirst();
  }

  private PreparedStatement bound(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int place, Object value)
      throws SQLException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        bind(statement, place, optional.get());
      } else {
        statement.setObject(place, null);
      }
    } else if (value instanceof Instant instant) {
      statement.setLong(place, instant.toEpochMilli());
    } else if (value instanceof Boolean yes) {
      statement.setInt(place, yes ? 1 : 0);
    } else if (value instanceof Integer number) {
      statement.setInt(place, number);
    } else if (value instanceof Long number) {
      statement.setLong(place, number);
    } else {
      statement.setString(place, value.toString());
    }
  }
}
