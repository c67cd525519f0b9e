package org.chokepoint.jobs.usage;

import java.util.stream.Stream;
import org.apache.spark.unsafe.types.UTF8String;

/** The names behind the codes of one task, a set for each of {@link UsageColumns#TEXTS}. */
final class UsageNames {
  private static final String ALL = "all";

  private final Names[] columns =
      Stream.generate(Names::new).limit(UsageColumns.TEXTS.size()).toArray(Names[]::new);

  Names of(int text) {
    return columns[text];
  }

  int regions() {
    return columns[UsageColumns.REGION].size();
  }

  int periods() {
    return columns[UsageColumns.PERIOD].size();
  }

  /** Names what is not read: code 0 of such a column is all there is. */
  void nameOnly(UsageColumns read) {
    if (!read.has(UsageColumns.DATASET)) {
      columns[UsageColumns.DATASET].code(UTF8String.EMPTY_UTF8);
    }
    if (!read.has(UsageColumns.REGION)) {
      columns[UsageColumns.REGION].code(UTF8String.fromString(ALL));
    }
  }

  /** All names, as bytes. */
  byte[][][] bytes() {
    return Stream.of(columns).map(Names::bytes).toArray(byte[][][]::new);
  }

  /** The codes here of another task's names. */
  int[][] codes(byte[][][] others) {
    int[][] codes = new int[columns.length][];
    for (int text = 0; text < codes.length; text++) {
      codes[text] = columns[text].codes(others[text]);
    }
    return codes;
  }
}
