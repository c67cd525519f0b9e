package org.chokepoint.table;

import java.util.List;
import java.util.Locale;
import org.chokepoint.table.ResultTables.Field;
import org.chokepoint.table.ResultTables.Layout;
import org.chokepoint.table.ResultTables.Storage;

/** Layouts in words: {@code name}, {@code name:count}, {@code name:number?} may be empty. */
final class Layouts {
  private Layouts() {}

  static Layout layout(String name, String... fields) {
    return new Layout(name, List.of(fields).stream().map(Layouts::field).toList());
  }

  private static Field field(String text) {
    boolean nullable = text.endsWith("?");
    String core = nullable ? text.substring(0, text.length() - 1) : text;
    String[] parts = core.split(":", -1);
    Storage storage =
        parts.length == 1 ? Storage.TEXT : Storage.valueOf(parts[1].toUpperCase(Locale.ROOT));
    return new Field(parts[0], storage, nullable);
  }
}
