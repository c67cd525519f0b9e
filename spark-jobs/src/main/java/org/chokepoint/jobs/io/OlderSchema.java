package org.chokepoint.jobs.io;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.UpdateSchema;
import org.apache.iceberg.types.Types;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;

/** Tables that an older version of the program wrote, with fewer columns than today's. */
final class OlderSchema {
  private OlderSchema() {}

  /**
   * Adds the columns that a stored table lacks; its old rows have nothing in them.
   *
   * @throws FaultyInput if a column has another type, or lacks and may not be empty
   */
  static void bringTo(Schema wanted, Table table) {
    UpdateSchema update = table.updateSchema();
    boolean lacking = false;
    for (Types.NestedField field : wanted.columns()) {
      Types.NestedField stored = table.schema().findField(field.name());
      boolean other = stored != null && !stored.type().equals(field.type());
      if (other || (stored == null && field.isRequired())) {
        throw new FaultyInput(List.of(incompatible(table, field)));
      }
      if (stored == null) {
        update.addColumn(field.name(), field.type());
        lacking = true;
      }
    }
    if (lacking) {
      update.commit();
    }
  }

  private static Fault incompatible(Table table, Types.NestedField field) {
    return new Fault(
        FaultKind.BAD_SETTING,
        "",
        table.location(),
        0,
        field.name(),
        "a table of another version of the program",
        "the column " + field.name() + " " + field.type(),
        "choose another CHOKEPOINT_HOME and run again; the releases here stay readable with the"
            + " version that wrote them");
  }

  /** The rows with today's columns in today's order. */
  static Dataset<Row> completed(Dataset<Row> rows, StructType schema) {
    List<String> stored = List.of(rows.columns());
    return rows.select(
        Arrays.stream(schema.fields())
            .map(
                field ->
                    stored.contains(field.name())
                        ? col(field.name())
                        : lit(null).cast(field.dataType()).as(field.name()))
            .toArray(Column[]::new));
  }
}
