package org.chokepoint.jobs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.io.Home;
import org.chokepoint.jobs.io.RunLock;
import org.chokepoint.jobs.io.Sessions;
import org.chokepoint.jobs.io.SharedFolders;
import org.chokepoint.jobs.io.session.SparkSettings;
import org.chokepoint.table.FaultyInput;

/**
 * The batch process. Arguments: {@code run} or {@code verify}, then {@code --home}, {@code
 * --datasets}, {@code --rules}, {@code --master}, {@code --jars}, {@code --spark-conf} (repeated),
 * {@code --code-version}, {@code --progress}, then dataset ids, or for verify the release id. Exit
 * 0 done, 2 the user's mistake, 1 our bug.
 */
public final class JobRunner {
  private static final int DONE = 0;
  private static final int MISTAKE = 2;

  private final Map<String, String> options = new HashMap<>();
  private final List<String> sparkConf = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  private JobRunner(String[] args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--spark-conf")) {
        sparkConf.add(args[++i]);
      } else if (args[i].startsWith("--")) {
        options.put(args[i].substring(2), args[++i]);
      } else {
        words.add(args[i]);
      }
    }
  }

  /** Runs the batch and ends the process. */
  public static void main(String[] args) throws IOException {
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(new JobRunner(args).run(err));
  }

  private int run(PrintStream err) throws IOException {
    try {
      return act(err);
    } catch (FaultyInput faulty) {
      faulty.faults().forEach(fault -> err.println(fault.message()));
      int count = faulty.faults().size();
      err.println((count == 1 ? "1 fault" : count + " faults") + "; nothing was published");
      return MISTAKE;
    }
  }

  private int act(PrintStream err) throws IOException {
    String action = words.remove(0);
    SparkSettings settings = spark();
    RunRequest request =
        new RunRequest(
            new Home(Path.of(option("home")).toAbsolutePath()),
            Path.of(option("datasets")).toAbsolutePath(),
            Path.of(option("rules")).toAbsolutePath(),
            words,
            settings.master(),
            options.getOrDefault("code-version", "unknown"));
    Optional<RunLock> lock = RunLock.take(request.home());
    if (lock.isEmpty()) {
      err.println("another run is writing to " + request.home().folder() + "; wait for it to end");
      return MISTAKE;
    }
    try (RunLock held = lock.get();
        SparkSession spark = Sessions.open(request.home(), settings)) {
      if (action.equals("verify")) {
        return new Verification(request, spark).run(System.out);
      }
      SharedFolders.check(spark, request.home(), List.of(request.datasets()));
      Progress progress =
          options.getOrDefault("progress", "none").equals("bar")
              ? Progress.bar(err)
              : Progress.silent();
      new BatchRun(request, spark, progress).run();
      return DONE;
    }
  }

  private SparkSettings spark() {
    return SparkSettings.read(
        Optional.ofNullable(options.get("master")),
        Optional.ofNullable(options.get("jars")),
        sparkConf);
  }

  private String option(String name) {
    String value = options.get(name);
    if (value == null) {
      throw new IllegalArgumentException("missing --" + name);
    }
    return value;
  }
}
