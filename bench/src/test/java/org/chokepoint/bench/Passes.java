package org.chokepoint.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One side of a benchmark whose two sides take turns. Each line on standard input is an order:
 * {@code pass} runs the work once and answers with its seconds and a number that depends on every
 * result; {@code values FILE} writes the results that both sides have; {@code peak} answers with
 * the largest memory this process had, in megabytes; {@code stop} ends it.
 */
final class Passes {
  /** What is timed. */
  interface Work {
    /** Computes everything and gives a number that depends on all of it. */
    double pass() throws Exception;

    /** One line for each result that the other side has too. */
    List<String> values() throws Exception;
  }

  private Passes() {}

  /** Answers orders until there are no more. */
  static void serve(Work work) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    out.println("ready");
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      if (order.equals("stop")) {
        return;
      } else if (order.equals("pass")) {
        long start = System.nanoTime();
        double digest = work.pass();
        out.printf("%.3f %s%n", (System.nanoTime() - start) / 1e9, digest);
      } else if (order.equals("peak")) {
        out.println(peakMegabytes());
      } else {
        Files.write(Path.of(order.substring("values ".length())), work.values());
        out.println("written");
      }
    }
  }

  private static long peakMegabytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024;
      }
    }
    throw new IOException("/proc/self/status names no peak of memory");
  }
}
