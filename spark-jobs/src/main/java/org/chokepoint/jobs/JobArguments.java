package org.chokepoint.jobs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.jobs.io.Home;
import org.chokepoint.jobs.io.KeepPolicy;
import org.chokepoint.jobs.io.StoreSettings;
import org.chokepoint.jobs.io.session.SparkSettings;

/**
 * What the batch process takes: {@code run}, {@code verify} or {@code tidy}, then
 *
 * <ul>
 *   <li>{@code --home}, {@code --datasets}, {@code --rules}: folders
 *   <li>{@code --master}, {@code --jars}, {@code --spark-conf KEY=VALUE} (repeated): Spark
 *   <li>{@code --catalog}, {@code --warehouse}, {@code --store-conf KEY=VALUE} (repeated): where
 *       tables are
 *   <li>{@code --run-id}, {@code --attempt}, {@code --code-version}: what is recorded
 *   <li>{@code --full true}, {@code --periods FROM..TO}, {@code --dry-run true}, {@code
 *       --keep-going true}: how the run is done
 *   <li>{@code --keep N}, {@code --keep-days N}: which releases {@code tidy} leaves
 *   <li>{@code --progress json|none}
 * </ul>
 *
 * and dataset ids, or for verify the release id.
 */
final class JobArguments {
  private static final Set<String> REPEATED = Set.of("spark-conf", "store-conf");

  private final Map<String, String> options = new HashMap<>();
  private final Map<String, List<String>> repeated = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  private JobArguments() {}

  static JobArguments of(String[] args) {
    JobArguments arguments = new JobArguments();
    for (int i = 0; i < args.length; i++) {
      if (!args[i].startsWith("--")) {
        arguments.words.add(args[i]);
        continue;
      }
      String name = args[i].substring(2);
      i++;
      if (i == args.length) {
        throw new IllegalArgumentException("--" + name + " needs a value");
      }
      if (REPEATED.contains(name)) {
        arguments.repeated.computeIfAbsent(name, first -> new ArrayList<>()).add(args[i]);
      } else {
        arguments.options.put(name, args[i]);
      }
    }
    if (arguments.words.isEmpty()) {
      throw new IllegalArgumentException("what to do is missing: run, verify or tidy");
    }
    return arguments;
  }

  String action() {
    return words.get(0);
  }

  /** Whether somebody reads events and holds standard input open. */
  boolean watched() {
    return options.getOrDefault("progress", "none").equals("json");
  }

  RunRequest request() {
    return new RunRequest(
        new Home(folder("home"), store()),
        folder("datasets"),
        folder("rules"),
        words.subList(1, words.size()),
        options.getOrDefault("code-version", "unknown"),
        order());
  }

  SparkSettings spark() {
    return SparkSettings.read(
        Optional.ofNullable(options.get("master")),
        Optional.ofNullable(options.get("jars")),
        repeated.getOrDefault("spark-conf", List.of()));
  }

  KeepPolicy keep() {
    return new KeepPolicy(
        Integer.parseInt(options.getOrDefault("keep", "0")),
        Integer.parseInt(options.getOrDefault("keep-days", "0")));
  }

  private StoreSettings store() {
    return StoreSettings.of(
        Optional.ofNullable(options.get("catalog")),
        Optional.ofNullable(options.get("warehouse")),
        repeated.getOrDefault("store-conf", List.of()));
  }

  private RunOrder order() {
    Set<RunOrder.Option> chosen = EnumSet.noneOf(RunOrder.Option.class);
    for (RunOrder.Option option : RunOrder.Option.values()) {
      String name = option.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (Boolean.parseBoolean(options.getOrDefault(name, "false"))) {
        chosen.add(option);
      }
    }
    return new RunOrder(
        options.getOrDefault("run-id", RunIds.at(Instant.now())),
        Integer.parseInt(options.getOrDefault("attempt", "1")),
        chosen,
        Optional.ofNullable(options.get("periods")).map(PeriodRange::of));
  }

  private Path folder(String name) {
    String value = options.get(name);
    if (value == null) {
      throw new IllegalArgumentException("missing --" + name);
    }
    return Path.of(value).toAbsolutePath();
  }
}
