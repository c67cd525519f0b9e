package org.chokepoint.jobs.usage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.spark.unsafe.types.UTF8String;

/** Numbers names in the order they are first seen. Names are compared by all their bytes. */
final class Names {
  private int[] table = new int[64];
  private UTF8String[] names = new UTF8String[16];
  private int size;

  /** The number of a name, a new one where it was not seen before. */
  int code(UTF8String name) {
    int mask = table.length - 1;
    int at = spread(name) & mask;
    while (table[at] != 0) {
      int code = table[at] - 1;
      if (names[code].equals(name)) {
        return code;
      }
      at = (at + 1) & mask;
    }
    table[at] = size + 1;
    return added(name);
  }

  /** The name of a number. */
  UTF8String name(int code) {
    return names[code];
  }

  int size() {
    return size;
  }

  /** All names by number, as bytes. */
  byte[][] bytes() {
    byte[][] bytes = new byte[size][];
    Arrays.setAll(bytes, code -> names[code].getBytes());
    return bytes;
  }

  /** All names by number, as text. */
  String[] texts() {
    String[] texts = new String[size];
    Arrays.setAll(texts, code -> names[code].toString());
    return texts;
  }

  /** The numbers these names have here, in their order. */
  int[] codes(byte[][] others) {
    return Arrays.stream(others).mapToInt(other -> code(UTF8String.fromBytes(other))).toArray();
  }

  /** For each number its place among the names in byte order. */
  int[] ranks() {
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparing(code -> names[code]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] ranks = new int[size];
    for (int rank = 0; rank < size; rank++) {
      ranks[order[rank]] = rank;
    }
    return ranks;
  }

  private int added(UTF8String name) {
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
    }
    names[size++] = name.copy();
    if (2 * size > table.length) {
      rehash();
    }
    return size - 1;
  }

  private void rehash() {
    table = new int[2 * table.length];
    int mask = table.length - 1;
    for (int code = 0; code < size; code++) {
      int at = spread(names[code]) & mask;
      while (table[at] != 0) {
        at = (at + 1) & mask;
      }
      table[at] = code + 1;
    }
  }

  private static int spread(UTF8String name) {
    int hash = name.hashCode();
    return hash ^ (hash >>> 15);
  }
}
