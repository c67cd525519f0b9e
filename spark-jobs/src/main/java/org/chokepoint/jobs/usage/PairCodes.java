package org.chokepoint.jobs.usage;

/**
 * Numbers pairs of codes in the order they are first seen. A plain table answers while both codes
 * are small; it grows with them and is only an index, so that nothing is lost when it is dropped.
 */
final class PairCodes {
  private static final int MOST_CELLS = 1 << 22;

  private final LongCodes codes = new LongCodes(1024);
  private int rows = 64;
  private int columns = 64;
  private int[] table = new int[rows * columns];

  /** The numbers of the pairs of two columns. */
  void codes(int[] first, int[] second, int count, int[] into) {
    int[] cells = table;
    int width = columns;
    for (int i = 0; i < count; i++) {
      int a = first[i];
      int b = second[i];
      int code = a < rows && b < width ? cells[a * width + b] - 1 : -1;
      if (code < 0) {
        code = learned(a, b);
        cells = table;
        width = columns;
      }
      into[i] = code;
    }
  }

  int first(int code) {
    return (int) (codes.key(code) >>> 32);
  }

  int second(int code) {
    return (int) codes.key(code);
  }

  int size() {
    return codes.size();
  }

  private int learned(int a, int b) {
    int known = codes.size();
    int code = codes.code(((long) a << 32) | b);
    if (code == known) {
      reach(a, b);
    }
    if (a < rows && b < columns) {
      table[a * columns + b] = code + 1;
    }
    return code;
  }

  private void reach(int a, int b) {
    int height = rows;
    int width = columns;
    while (height <= a) {
      height *= 2;
    }
    while (width <= b) {
      width *= 2;
    }
    if ((height == rows && width == columns) || (long) height * width > MOST_CELLS) {
      return;
    }
    int[] larger = new int[height * width];
    for (int row = 0; row < rows; row++) {
      System.arraycopy(table, row * columns, larger, row * width, columns);
    }
    table = larger;
    rows = height;
    columns = width;
  }
}
