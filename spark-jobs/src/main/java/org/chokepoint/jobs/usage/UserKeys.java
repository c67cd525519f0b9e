package org.chokepoint.jobs.usage;

import java.util.Arrays;
import java.util.Optional;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * Who the user of each row is, exactly. A text of up to eight bytes is its own key, a whole number
 * too; a longer text is a name with a code. Two users never share a key.
 */
final class UserKeys {
  private final Names names = new Names();
  private @Nullable Object dictionary;
  private long[] keyOfId = {};
  private byte[] kindOfId = {};
  private long[] keys = {};
  private boolean[] named = {};
  private boolean anyNamed;

  /** The users whose text is a name with a code. */
  Names names() {
    return names;
  }

  /** The key of each row: the text or number itself, or the code of a name. */
  long[] keys() {
    return keys;
  }

  /** Which keys are codes of names. */
  boolean[] named() {
    return named;
  }

  /** Whether any key is the code of a name. */
  boolean anyNamed() {
    return anyNamed;
  }

  /** Reads the first rows of a vector. */
  void read(ColumnVector vector, int rows) {
    if (vector.hasNull()) {
      throw Amounts.missing(UsageColumns.USER);
    }
    begin(rows);
    if (vector.dataType() instanceof LongType) {
      keys = vector.getLongs(0, rows);
    } else if (vector.dataType() instanceof IntegerType) {
      for (int row = 0; row < rows; row++) {
        keys[row] = vector.getInt(row);
      }
    } else {
      texts(vector, rows);
    }
  }

  /** Takes the user of a row: the rows of a batch one by one from 0 on. */
  void put(int row, int rows, InternalRow from, int place, UserType type) {
    if (row == 0) {
      begin(rows);
    }
    if (from.isNullAt(place)) {
      throw Amounts.missing(UsageColumns.USER);
    }
    switch (type) {
      case TEXT -> put(row, from.getUTF8String(place));
      case LONG -> keys[row] = from.getLong(place);
      case INT -> keys[row] = from.getInt(place);
    }
  }

  /** Moves these rows, in rising order, to the front. */
  void move(int[] kept) {
    UsageBatch.move(keys, kept);
    for (int to = 0; to < kept.length && anyNamed; to++) {
      named[to] = named[kept[to]];
    }
  }

  private void begin(int rows) {
    if (keys.length < rows) {
      keys = new long[rows];
      named = new boolean[rows];
    }
    if (anyNamed) {
      Arrays.fill(named, false);
      anyNamed = false;
    }
  }

  private void texts(ColumnVector vector, int rows) {
    Optional<CodedVector> coded = CodedVector.of(vector, rows);
    if (coded.isPresent()) {
      coded(coded.get(), vector, rows);
      return;
    }
    for (int row = 0; row < rows; row++) {
      put(row, vector.getUTF8String(row));
    }
  }

  private void coded(CodedVector coded, ColumnVector vector, int rows) {
    if (dictionary != coded.dictionary()) {
      dictionary = coded.dictionary();
      Arrays.fill(kindOfId, (byte) 0);
    }
    for (int row = 0; row < rows; row++) {
      int id = coded.ids()[row];
      if (id >= kindOfId.length || kindOfId[id] == 0) {
        put(row, vector.getUTF8String(row));
        learn(id, row);
      } else {
        keys[row] = keyOfId[id];
        named[row] = kindOfId[id] > 1;
        anyNamed |= named[row];
      }
    }
  }

  private void learn(int id, int row) {
    if (id >= kindOfId.length) {
      int length = Math.max(2 * kindOfId.length, id + 1);
      kindOfId = Arrays.copyOf(kindOfId, length);
      keyOfId = Arrays.copyOf(keyOfId, length);
    }
    keyOfId[id] = keys[row];
    kindOfId[id] = (byte) (named[row] ? 2 : 1);
  }

  /** A text that ends in a zero byte is a name: padded with zeros it would look like another. */
  private void put(int row, UTF8String user) {
    int bytes = user.numBytes();
    long prefix = user.getPrefix();
    if (bytes == 0 || (bytes <= Long.BYTES && (prefix << (8 * (bytes - 1))) >>> 56 != 0)) {
      keys[row] = prefix;
    } else {
      keys[row] = names.code(user);
      named[row] = true;
      anyNamed = true;
    }
  }
}
