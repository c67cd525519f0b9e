package org.chokepoint.jobs.io;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.Column;
import org.chokepoint.table.ColumnType;
import org.chokepoint.table.ResultTables;
import org.chokepoint.table.TableSchema;

/**
 * How the tables of core are stored: canonical tables with a first column {@code dataset}, decimals
 * with 9 digits after the point (quantities with 6, in 64 bits), counts as 64-bit numbers, all else
 * as text.
 */
public final class StoredTables {
  /** The first column of every table but the release log. */
  public static final String DATASET = "dataset";

  private StoredTables() {}

  /** The columns of a canonical table in Spark. */
  public static StructType schema(TableSchema table) {
    List<StructField> fields = new ArrayList<>();
    fields.add(DataTypes.createStructField(DATASET, DataTypes.StringType, false));
    for (Column column : table.columns()) {
      boolean nullable = !column.required() && column.fallback().isEmpty();
      fields.add(DataTypes.createStructField(column.name(), type(column.type()), nullable));
    }
    return DataTypes.createStructType(fields);
  }

  /** The columns of a result table in Spark. */
  public static StructType schema(ResultTables.Layout table) {
    return DataTypes.createStructType(
        table.fields().stream()
            .map(
                field ->
                    DataTypes.createStructField(
                        field.name(), type(field.storage()), field.nullable()))
            .toList());
  }

  /** The columns of any stored table by its name. */
  static StructType schema(String name) {
    return CanonicalTables.named(name)
        .map(StoredTables::schema)
        .orElseGet(
            () ->
                Stream.concat(ResultTables.ALL.stream(), Stream.of(ResultTables.RELEASE))
                    .filter(layout -> layout.name().equals(name))
                    .findFirst()
                    .map(StoredTables::schema)
                    .orElseThrow(() -> new IllegalArgumentException("no table " + name)));
  }

  /** The names of all tables a release holds. */
  static List<String> names() {
    return Stream.concat(
            CanonicalTables.ALL.stream().map(TableSchema::name),
            ResultTables.ALL.stream().map(ResultTables.Layout::name))
        .toList();
  }

  static Schema iceberg(StructType columns) {
    List<Types.NestedField> fields = new ArrayList<>();
    for (StructField field : columns.fields()) {
      int id = fields.size() + 1;
      Type type = iceberg(field.dataType());
      fields.add(
          field.nullable()
              ? Types.NestedField.optional(id, field.name(), type)
              : Types.NestedField.required(id, field.name(), type));
    }
    return new Schema(fields);
  }

  /** A file holds rows of one dataset; of usage, which is large, of one period as well. */
  static PartitionSpec partitions(String name, Schema schema) {
    if (schema.findField(DATASET) == null) {
      return PartitionSpec.unpartitioned();
    }
    PartitionSpec.Builder builder = PartitionSpec.builderFor(schema).identity(DATASET);
    return name.equals(CanonicalTables.USAGE.name())
        ? builder.identity("period").build()
        : builder.build();
  }

  private static Type iceberg(DataType type) {
    if (type.equals(DataTypes.LongType)) {
      return Types.LongType.get();
    }
    if (type.equals(DataTypes.DoubleType)) {
      return Types.DoubleType.get();
    }
    return type instanceof DecimalType decimal
        ? Types.DecimalType.of(decimal.precision(), decimal.scale())
        : Types.StringType.get();
  }

  private static DataType type(ColumnType type) {
    if (type == ColumnType.COUNT) {
      return DataTypes.LongType;
    }
    return type.decimal()
        ? DataTypes.createDecimalType(type.digits() + type.scale(), type.scale())
        : DataTypes.StringType;
  }

  private static DataType type(ResultTables.Storage storage) {
    return switch (storage) {
      case TEXT -> DataTypes.StringType;
      case COUNT -> DataTypes.LongType;
      case NUMBER -> DataTypes.DoubleType;
    };
  }
}
