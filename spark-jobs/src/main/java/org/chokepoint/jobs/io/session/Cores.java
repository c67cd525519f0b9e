package org.chokepoint.jobs.io.session;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many cores a run may use, as far as its configuration says. */
final class Cores {
  /** What a cluster is taken for whose size nobody said. */
  static final int UNKNOWN = 100;

  private static final Pattern LOCAL = Pattern.compile("local\\[(\\d+)(,.*)?]");

  private Cores() {}

  static OptionalInt of(String master, Map<String, String> conf) {
    Matcher threads = LOCAL.matcher(master);
    if (threads.matches()) {
      return OptionalInt.of(Integer.parseInt(threads.group(1)));
    }
    if (master.startsWith("local")) {
      return OptionalInt.of(
          master.equals("local") ? 1 : Runtime.getRuntime().availableProcessors());
    }
    if (conf.containsKey("spark.cores.max")) {
      return number(conf.get("spark.cores.max"));
    }
    OptionalInt executors = number(conf.get("spark.executor.instances"));
    OptionalInt each = number(conf.getOrDefault("spark.executor.cores", "1"));
    return executors.isPresent() && each.isPresent()
        ? OptionalInt.of(executors.getAsInt() * each.getAsInt())
        : OptionalInt.empty();
  }

  private static OptionalInt number(@org.jspecify.annotations.Nullable String text) {
    return text == null || !text.matches("\\d{1,6}")
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(text));
  }
}
