package org.chokepoint.jobs.usage;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.StringType;

/** What a user is written as. */
enum UserType {
  TEXT,
  LONG,
  INT;

  /**
   * The type of a column.
   *
   * @throws IllegalArgumentException if users cannot be told apart by it
   */
  static UserType of(DataType type) {
    if (type instanceof StringType) {
      return TEXT;
    }
    if (type instanceof LongType) {
      return LONG;
    }
    if (type instanceof IntegerType) {
      return INT;
    }
    throw new IllegalArgumentException(
        "column user_id of usage is " + type.sql() + ", expected text or a whole number");
  }
}
