package org.chokepoint.jobs.usage;

import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * How a column of numbers is packed: what each exceeds the least by, in as few bytes as the
 * greatest needs. A column of one number takes none.
 *
 * @param least the least number
 * @param width bytes of a row, 0 to 8
 */
record PackedColumn(long least, int width) implements Serializable {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The packing of some numbers. */
  static PackedColumn of(long[] numbers, int size) {
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (int i = 0; i < size; i++) {
      least = Math.min(least, numbers[i]);
      most = Math.max(most, numbers[i]);
    }
    return between(least, most);
  }

  /** The packing of some numbers. */
  static PackedColumn of(int[] numbers, int size) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < size; i++) {
      least = Math.min(least, numbers[i]);
      most = Math.max(most, numbers[i]);
    }
    return between(least, most);
  }

  private static PackedColumn between(long least, long most) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(most - least);
    return new PackedColumn(least, (bits + 7) / 8);
  }

  /** Writes a number, and anything into the bytes up to the eighth. */
  void put(byte[] bytes, int at, long number) {
    LONG.set(bytes, at, number - least);
  }

  /** The bits of a number in the eight bytes where it begins. */
  long mask() {
    return width == 0 ? 0 : -1L >>> (Long.SIZE - 8 * width);
  }

  /** Eight bytes from a place on. */
  static long word(byte[] bytes, int at) {
    return (long) LONG.get(bytes, at);
  }
}
