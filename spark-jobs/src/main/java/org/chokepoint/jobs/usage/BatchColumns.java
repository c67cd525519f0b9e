package org.chokepoint.jobs.usage;

import java.util.stream.IntStream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.vectorized.ColumnVector;

/** The columns of the batch that is being read, in whatever way its rows come. */
final class BatchColumns {
  private final UsageColumns columns;
  private final UsageNames names;
  private final TextCodes[] texts;
  private final Amounts[] amounts;
  private final UserKeys users;
  private final int[][] codes;
  private final int[] textAt;
  private final int[] numberAt;

  BatchColumns(UsageColumns columns, UsageNames names, UserKeys users, int rows) {
    this.columns = columns;
    this.names = names;
    this.users = users;
    this.codes = new int[UsageColumns.TEXTS.size()][rows];
    names.nameOnly(columns);
    this.texts = new TextCodes[codes.length];
    for (int text = 0; text < texts.length; text++) {
      texts[text] = new TextCodes(names.of(text), UsageColumns.TEXTS.get(text));
    }
    this.amounts = columns.numbers().stream().map(Amounts::new).toArray(Amounts[]::new);
    this.textAt = IntStream.range(0, texts.length).map(columns::textAt).toArray();
    this.numberAt = IntStream.range(0, amounts.length).map(columns::numberAt).toArray();
  }

  /** Where a column of the table is. */
  interface Vectors {
    ColumnVector at(int column);
  }

  void read(Vectors vectors, int rows) {
    reach(rows);
    for (int text = 0; text < texts.length; text++) {
      if (columns.has(text)) {
        texts[text].codes(vectors.at(textAt[text]), rows, codes[text]);
      }
    }
    for (int number = 0; number < amounts.length; number++) {
      if (columns.numbers().get(number).stored()) {
        amounts[number].read(vectors.at(numberAt[number]), rows);
      } else {
        amounts[number].ones(rows);
      }
    }
    if (columns.users()) {
      users.read(vectors.at(columns.userAt()), rows);
    }
  }

  /** Reads one row of a batch of so many; the rows one by one from 0 on. */
  void read(InternalRow row, int at, int rows, UserType userType) {
    reach(rows);
    for (int text = 0; text < texts.length; text++) {
      if (columns.has(text)) {
        codes[text][at] = code(row, text);
      }
    }
    for (int number = 0; number < amounts.length; number++) {
      if (columns.numbers().get(number).stored()) {
        amounts[number].put(at, rows, row, numberAt[number]);
      } else {
        amounts[number].ones(rows);
      }
    }
    if (columns.users()) {
      users.put(at, rows, row, columns.userAt(), userType);
    }
  }

  private int code(InternalRow row, int text) {
    int column = textAt[text];
    if (row.isNullAt(column)) {
      throw Amounts.missing(UsageColumns.TEXTS.get(text));
    }
    return names.of(text).code(row.getUTF8String(column));
  }

  private void reach(int rows) {
    if (rows > codes[0].length) {
      for (int text = 0; text < codes.length; text++) {
        codes[text] = new int[rows];
      }
    }
  }

  /** The first rows as a batch. */
  UsageBatch batch(int rows) {
    long[][] low = new long[amounts.length][];
    long[][] high = new long[amounts.length][];
    for (int number = 0; number < amounts.length; number++) {
      low[number] = amounts[number].low();
      high[number] = amounts[number].high();
    }
    return new UsageBatch(codes, low, high, users, rows);
  }
}
