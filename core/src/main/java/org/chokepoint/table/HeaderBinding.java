package org.chokepoint.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which field of a file's rows fills which column, once the header is known to be right. */
public final class HeaderBinding {
  private final TableFile file;
  private final int width;
  private final int[] fieldOf;

  private HeaderBinding(TableFile file, int width, int[] fieldOf) {
    this.file = file;
    this.width = width;
    this.fieldOf = fieldOf;
  }

  /**
   * Binds a header to the columns of the file's table.
   *
   * @param header the names in the file, in order
   * @param faults receives what is wrong with the header
   */
  public static HeaderBinding of(TableFile file, List<String> header, List<Fault> faults) {
    List<Column> columns = file.schema().columns();
    int[] fieldOf = new int[columns.size()];
    Arrays.fill(fieldOf, -1);
    Map<String, Integer> accepted = accepted(file);
    for (int field = 0; field < header.size(); field++) {
      String name = header.get(field).strip();
      Integer column = accepted.get(name);
      if (column == null) {
        faults.add(unknown(file, name, accepted));
      } else if (fieldOf[column] >= 0) {
        faults.add(
            file.fault(
                FaultKind.DUPLICATE_COLUMN,
                1,
                name,
                "the column twice",
                "it once",
                "remove one of them"));
      } else {
        fieldOf[column] = field;
      }
    }
    missing(file, fieldOf, header, faults);
    return new HeaderBinding(file, header.size(), fieldOf);
  }

  private static Map<String, Integer> accepted(TableFile file) {
    Map<String, Integer> names = new HashMap<>();
    List<Column> columns = file.schema().columns();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String mapped = file.columns().get(column.name());
      if (mapped != null) {
        names.put(mapped, i);
      } else if (!file.constants().containsKey(column.name())) {
        names.put(column.name(), i);
        for (String alias : column.aliases()) {
          names.put(alias, i);
        }
      }
    }
    return names;
  }

  private static Fault unknown(TableFile file, String name, Map<String, Integer> accepted) {
    return file.fault(
        FaultKind.UNKNOWN_COLUMN,
        1,
        name,
        "a column the table '" + file.schema().name() + "' does not have",
        "its columns",
        NearestName.hint(name, accepted.keySet()) + " or remove the column");
  }

  private static void missing(
      TableFile file, int[] fieldOf, List<String> header, List<Fault> faults) {
    for (int i = 0; i < fieldOf.length; i++) {
      Column column = file.schema().columns().get(i);
      if (column.required() && fieldOf[i] < 0 && !file.constants().containsKey(column.name())) {
        String shown = column.aliases().isEmpty() ? column.name() : column.aliases().get(0);
        faults.add(
            file.fault(
                FaultKind.MISSING_COLUMN,
                1,
                column.name(),
                "the columns " + String.join(", ", header),
                "a column '" + shown + "' (" + column.meaning() + ")",
                "add the column"));
      }
    }
  }

  /** The file whose rows this checks. */
  public TableFile file() {
    return file;
  }

  /**
   * Checks one row.
   *
   * @param line the line the row begins on, from 1
   * @param fields its fields, in the header's order
   * @param faults receives what is wrong with the row
   * @return the row, or null if it has a fault
   */
  public @Nullable TableRow check(long line, List<String> fields, List<Fault> faults) {
    if (fields.size() != width) {
      faults.add(wrongWidth(line, fields.size()));
      return null;
    }
    List<Column> columns = file.schema().columns();
    @Nullable Object[] values = new @Nullable Object[columns.size()];
    int before = faults.size();
    for (int i = 0; i < values.length; i++) {
      values[i] = cell(line, columns.get(i), fieldOf[i] < 0 ? "" : fields.get(fieldOf[i]), faults);
    }
    return faults.size() == before ? new TableRow(file.schema(), line, values) : null;
  }

  private Fault wrongWidth(long line, int found) {
    return file.fault(
        found < width ? FaultKind.SHORT_ROW : FaultKind.LONG_ROW,
        line,
        "",
        found + " fields",
        width + " as in the header",
        found < width
            ? "add the missing commas"
            : "quote the field that has a comma in it, or remove the surplus");
  }

  private @Nullable Object cell(long line, Column column, String cell, List<Fault> faults) {
    String constant = file.constants().get(column.name());
    String text = constant != null ? constant : cell;
    if (text.isEmpty()) {
      text = column.fallback().orElse("");
    }
    if (text.isEmpty()) {
      if (column.required()) {
        faults.add(
            file.fault(
                FaultKind.MISSING_VALUE,
                line,
                column.name(),
                "an empty cell",
                column.type().expected(),
                "fill it in, or leave the row out"));
      }
      return null;
    }
    Cells.Read read = Cells.read(column, text);
    if (read.fault() != null) {
      faults.add(
          file.fault(
              read.fault(),
              line,
              column.name(),
              "'" + text + "'",
              read.expected(),
              Remedies.of(read.fault(), column, text)));
    }
    return read.value();
  }
}
