package org.chokepoint.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SplittableRandom;
import org.chokepoint.graph.shape.Arcs;

/**
 * A random directed graph as a file of 32-bit numbers, lowest byte first: tail, head, tail, head.
 * Both ends are drawn uniformly, so that parallel arcs and self-loops occur.
 */
final class EdgesFile {
  private static final int CHUNK = 1 << 16;

  private EdgesFile() {}

  /** The number of arcs, of nodes, a seed and the file to write. */
  public static void main(String[] args) throws IOException {
    long arcs = Long.parseLong(args[0]);
    int nodes = Integer.parseInt(args[1]);
    SplittableRandom random = new SplittableRandom(Long.parseLong(args[2]));
    ByteBuffer chunk = ByteBuffer.allocate(8 * CHUNK).order(ByteOrder.LITTLE_ENDIAN);
    try (FileChannel file =
        FileChannel.open(
            Path.of(args[3]), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (long written = 0; written < arcs; written += CHUNK) {
        chunk.clear();
        for (long i = written; i < Math.min(arcs, written + CHUNK); i++) {
          chunk.putInt(random.nextInt(nodes)).putInt(random.nextInt(nodes));
        }
        chunk.flip();
        while (chunk.hasRemaining()) {
          file.write(chunk);
        }
      }
    }
  }

  /** The graph of a file. */
  static Arcs read(Path path, int nodes) throws IOException {
    IntBuffer numbers =
        ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
    int[] tails = new int[numbers.remaining() / 2];
    int[] heads = new int[tails.length];
    for (int i = 0; i < tails.length; i++) {
      tails[i] = numbers.get();
      heads[i] = numbers.get();
    }
    return Arcs.of(nodes, tails, heads);
  }
}
