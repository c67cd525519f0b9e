package org.chokepoint.jobs.usage;

import java.util.Arrays;
import java.util.Optional;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * Turns a text column, batch by batch, into the codes of its names. Where the file has coded the
 * column already, each entry of its dictionary is looked up once, not each row.
 */
final class TextCodes {
  private static final int UNSEEN = -1;

  private final Names names;
  private final String column;
  private @Nullable Object dictionary;
  private int[] codeOfId = new int[64];

  TextCodes(Names names, String column) {
    this.names = names;
    this.column = column;
  }

  /** The codes of the first rows of a vector. */
  void codes(ColumnVector vector, int rows, int[] into) {
    if (vector.hasNull()) {
      throw Amounts.missing(column);
    }
    Optional<CodedVector> coded = CodedVector.of(vector, rows);
    if (coded.isEmpty()) {
      each(vector, rows, into);
      return;
    }
    if (dictionary != coded.get().dictionary()) {
      dictionary = coded.get().dictionary();
      Arrays.fill(codeOfId, UNSEEN);
    }
    translate(coded.get().ids(), vector, rows, into);
  }

  private void translate(int[] ids, ColumnVector vector, int rows, int[] into) {
    int[] known = codeOfId;
    for (int row = 0; row < rows; row++) {
      int id = ids[row];
      int code = id < known.length ? known[id] : UNSEEN;
      if (code < 0) {
        code = learned(id, vector.getUTF8String(row));
        known = codeOfId;
      }
      into[row] = code;
    }
  }

  private int learned(int id, UTF8String name) {
    if (id >= codeOfId.length) {
      int length = codeOfId.length;
      codeOfId = Arrays.copyOf(codeOfId, Math.max(2 * length, id + 1));
      Arrays.fill(codeOfId, length, codeOfId.length, UNSEEN);
    }
    int code = names.code(name);
    codeOfId[id] = code;
    return code;
  }

  /** A vector without a dictionary; one of a constant gives the same instance again and again. */
  private void each(ColumnVector vector, int rows, int[] into) {
    UTF8String last = vector.getUTF8String(0);
    int code = names.code(last);
    for (int row = 0; row < rows; row++) {
      UTF8String name = vector.getUTF8String(row);
      if (name != last) {
        code = names.code(name);
        last = name;
      }
      into[row] = code;
    }
  }
}
