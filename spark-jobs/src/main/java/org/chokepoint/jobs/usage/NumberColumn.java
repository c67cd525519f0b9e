package org.chokepoint.jobs.usage;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.StructType;

/**
 * A column of numbers of zero or more, read as whole steps.
 *
 * @param name its name
 * @param stored whether the table has it; each row counts as 1 where not
 * @param whole whether it is stored as integers, not as decimals
 * @param precision digits
 * @param scale digits after the point
 */
record NumberColumn(String name, boolean stored, boolean whole, int precision, int scale)
    implements Serializable {
  private static final int DIGITS_OF_INT = 9;
  private static final int DIGITS_OF_LONG = 18;

  /**
   * The column of a table.
   *
   * @throws IllegalArgumentException if it holds anything but decimals or integers
   */
  static NumberColumn of(StructType table, String name) {
    if (!Arrays.asList(table.fieldNames()).contains(name)) {
      return new NumberColumn(name, false, true, 1, 0);
    }
    DataType type = table.apply(name).dataType();
    if (type instanceof DecimalType decimal) {
      return new NumberColumn(name, true, false, decimal.precision(), decimal.scale());
    }
    if (type instanceof LongType || type instanceof IntegerType) {
      int digits = type instanceof LongType ? DIGITS_OF_LONG : DIGITS_OF_INT;
      return new NumberColumn(name, true, true, digits, 0);
    }
    throw new IllegalArgumentException(
        "column " + name + " of usage is " + type.sql() + ", expected a decimal or whole number");
  }

  /** Whether Spark keeps it in 32 bits. */
  boolean small() {
    return precision <= DIGITS_OF_INT;
  }

  /** Whether it may need more than 64 bits. */
  boolean wide() {
    return precision > DIGITS_OF_LONG;
  }
}
