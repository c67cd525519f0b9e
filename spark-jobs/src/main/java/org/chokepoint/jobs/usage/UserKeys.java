package org.chokepoint.jobs.usage;

import java.util.Arrays;
import java.util.Optional;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.vectorized.WritableColumnVector;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** Who the user of each row is, exactly, as the keys of {@link UserParts}. */
final class UserKeys {
  private static final long UNSEEN = -1;

  private final UserParts parts = new UserParts();
  private @Nullable Object dictionary;
  private long[] keyOfId = {};
  private long[] keys = {};

  /** The prefixes in the keys. */
  Names prefixes() {
    return parts.prefixes();
  }

  /** The key of each row. */
  long[] keys() {
    return keys;
  }

  /** Reads the first rows of a vector. */
  void read(ColumnVector vector, int rows) {
    if (vector.hasNull()) {
      throw Amounts.missing(UsageColumns.USER);
    }
    reach(rows);
    if (vector.dataType() instanceof LongType) {
      for (int row = 0; row < rows; row++) {
        keys[row] = parts.key(vector.getLong(row));
      }
    } else if (vector.dataType() instanceof IntegerType) {
      for (int row = 0; row < rows; row++) {
        keys[row] = parts.key(vector.getInt(row));
      }
    } else {
      texts(vector, rows);
    }
  }

  /** Takes the user of a row: the rows of a batch one by one from 0 on. */
  void put(int row, int rows, InternalRow from, int place, UserType type) {
    reach(rows);
    if (from.isNullAt(place)) {
      throw Amounts.missing(UsageColumns.USER);
    }
    keys[row] =
        switch (type) {
          case TEXT -> key(from.getUTF8String(place));
          case LONG -> parts.key(from.getLong(place));
          case INT -> parts.key(from.getInt(place));
        };
  }

  /** Moves these rows, in rising order, to the front. */
  void move(int[] kept) {
    UsageBatch.move(keys, kept);
  }

  private void reach(int rows) {
    if (keys.length < rows) {
      keys = new long[rows];
    }
  }

  private void texts(ColumnVector vector, int rows) {
    Optional<CodedVector> coded = CodedVector.of(vector, rows);
    if (coded.isPresent()) {
      coded(coded.get(), vector, rows);
    } else if (vector instanceof WritableColumnVector writable) {
      plain(writable, rows);
    } else {
      for (int row = 0; row < rows; row++) {
        keys[row] = key(vector.getUTF8String(row));
      }
    }
  }

  /** The bytes of all texts are taken at once: an object for each would cost more than the key. */
  private void plain(WritableColumnVector vector, int rows) {
    byte[] bytes = bytes(vector, rows);
    for (int row = 0; row < rows; row++) {
      int from = vector.getArrayOffset(row);
      keys[row] = parts.key(bytes, from, from + vector.getArrayLength(row));
    }
  }

  /** The bytes behind all texts; those on the heap without a copy, as any text of them shows. */
  private static byte[] bytes(WritableColumnVector vector, int rows) {
    if (rows > 0 && vector.getUTF8String(0).getBaseObject() instanceof byte[] bytes) {
      return bytes;
    }
    int end = 0;
    for (int row = 0; row < rows; row++) {
      end = Math.max(end, vector.getArrayOffset(row) + vector.getArrayLength(row));
    }
    return vector.arrayData().getBytes(0, end);
  }

  private void coded(CodedVector coded, ColumnVector vector, int rows) {
    if (dictionary != coded.dictionary()) {
      dictionary = coded.dictionary();
      Arrays.fill(keyOfId, UNSEEN);
    }
    for (int row = 0; row < rows; row++) {
      int id = coded.ids()[row];
      long key = id < keyOfId.length ? keyOfId[id] : UNSEEN;
      keys[row] = key == UNSEEN ? learned(id, vector.getUTF8String(row)) : key;
    }
  }

  private long learned(int id, UTF8String user) {
    if (id >= keyOfId.length) {
      int length = keyOfId.length;
      keyOfId = Arrays.copyOf(keyOfId, Math.max(2 * length, id + 1));
      Arrays.fill(keyOfId, length, keyOfId.length, UNSEEN);
    }
    keyOfId[id] = key(user);
    return keyOfId[id];
  }

  private long key(UTF8String user) {
    return parts.key(user.getBytes(), 0, user.numBytes());
  }
}
