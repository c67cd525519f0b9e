package org.chokepoint.api.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.Column;

/** What the columns of tables mean: from the table's schema, otherwise from columns.properties. */
final class Meanings {
  private static final Properties WORDS = words();

  private Meanings() {}

  /** The meaning of a column of a table; empty where nobody wrote one down. */
  static String of(String table, String column) {
    String own = WORDS.getProperty(table + "." + column);
    return own != null ? own : schema(table, column);
  }

  private static String schema(String table, String column) {
    return CanonicalTables.named(table).stream()
        .flatMap(schema -> schema.columns().stream())
        .filter(each -> each.name().equals(column))
        .map(Column::meaning)
        .findFirst()
        .orElseGet(() -> WORDS.getProperty(column, ""));
  }

  private static Properties words() {
    try (InputStream in = Meanings.class.getResourceAsStream("columns.properties")) {
      if (in == null) {
        throw new IllegalStateException("the server ships without columns.properties");
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
