package org.chokepoint.jobs.usage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.chokepoint.jobs.io.StoredTables;

/**
 * Which columns of a usage table are read: texts, then numbers, then the user.
 *
 * @param dataset whether the table says which dataset a row is of
 * @param regions whether regions are told apart
 * @param numbers the number columns
 * @param users whether the user is read
 */
record UsageColumns(boolean dataset, boolean regions, List<NumberColumn> numbers, boolean users)
    implements Serializable {
  static final int DATASET = 0;
  static final int MARKET = 1;
  static final int SERVICE = 2;
  static final int REGION = 3;
  static final int PERIOD = 4;

  /** The text columns, in the order of their codes. */
  static final List<String> TEXTS =
      List.of(StoredTables.DATASET, "market_id", "service_id", "region", "period");

  static final String USER = "user_id";
  static final String AMOUNT = "amount";
  static final String WEIGHT = "weight";

  UsageColumns {
    numbers = List.copyOf(numbers);
  }

  /** The columns of a table for sums of some numbers. */
  static UsageColumns amounts(Dataset<Row> usage, String... numbers) {
    List<String> names = Arrays.asList(usage.columns());
    return new UsageColumns(
        names.contains(StoredTables.DATASET),
        names.contains(TEXTS.get(REGION)),
        Arrays.stream(numbers).map(name -> NumberColumn.of(usage.schema(), name)).toList(),
        false);
  }

  /** The same columns, and who the user was. */
  UsageColumns withUsers() {
    return new UsageColumns(dataset, regions, numbers, true);
  }

  /** The same columns, all regions taken together. */
  UsageColumns withoutRegions() {
    return new UsageColumns(dataset, false, numbers, users);
  }

  /** The table with these columns only. */
  Dataset<Row> select(Dataset<Row> usage) {
    List<String> names = new ArrayList<>();
    for (int text = 0; text < TEXTS.size(); text++) {
      if (has(text)) {
        names.add(TEXTS.get(text));
      }
    }
    numbers.stream().filter(NumberColumn::stored).map(NumberColumn::name).forEach(names::add);
    if (users) {
      names.add(USER);
    }
    return usage.select(names.stream().map(functions::col).toArray(Column[]::new));
  }

  /** Whether a text column is read. */
  boolean has(int text) {
    return (text != DATASET || dataset) && (text != REGION || regions);
  }

  /** The place of a text column that is read. */
  int textAt(int text) {
    return (int) IntStream.range(0, text).filter(this::has).count();
  }

  /** The place of a number column that is stored. */
  int numberAt(int number) {
    return textAt(TEXTS.size())
        + (int) numbers.stream().limit(number).filter(NumberColumn::stored).count();
  }

  /** The place of the user. */
  int userAt() {
    return numberAt(numbers.size());
  }
}
