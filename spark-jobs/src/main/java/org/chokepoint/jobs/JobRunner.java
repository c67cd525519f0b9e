package org.chokepoint.jobs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
import org.chokepoint.jobs.io.Overtaken;
import org.chokepoint.jobs.io.RunLock;
import org.chokepoint.jobs.io.session.SparkSettings;
import org.chokepoint.table.FaultyInput;

/**
 * The batch process. Arguments: {@code run} or {@code verify}, then {@code --home}, {@code
 * --datasets}, {@code --rules}, {@code --master}, {@code --jars}, {@code --spark-conf} (repeated),
 * {@code --code-version}, {@code --run-id}, {@code --attempt}, {@code --full true}, {@code
 * --periods FROM..TO}, {@code --dry-run true}, {@code --keep-going true}, {@code --progress
 * json|none}, then dataset ids, or for verify the release id. With {@code --progress json} each
 * line of standard output is an event. Exit 0 done, 2 the user's mistake, 1 our bug, 3 overtaken:
 * another run has claimed the release log.
 */
public final class JobRunner {
  private static final int DONE = 0;
  private static final int MISTAKE = 2;
  private static final int OVERTAKEN = 3;

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
    String action = words.remove(0);
    RunRequest request =
        new RunRequest(
            new Home(Path.of(option("home")).toAbsolutePath()),
            Path.of(option("datasets")).toAbsolutePath(),
            Path.of(option("rules")).toAbsolutePath(),
            words,
            options.getOrDefault("code-version", "unknown"),
            order());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Progress progress =
        options.getOrDefault("progress", "none").equals("json")
            ? Progress.json(out)
            : Progress.silent();
    Optional<RunLock> lock = RunLock.take(request.home());
    if (lock.isEmpty()) {
      err.println("another run is writing to " + request.home().folder() + "; wait for it to end");
      return MISTAKE;
    }
    try (RunLock held = lock.get();
        LateSession session = new LateSession(request.home(), request.datasets(), spark())) {
      if (action.equals("verify")) {
        return new Verification(request, session.get()).run(System.out);
      }
      new BatchRun(request, session, progress).run();
      return DONE;
    } catch (Overtaken late) {
      err.println(late.getMessage());
      return OVERTAKEN;
    } catch (FaultyInput faulty) {
      faulty.faults().forEach(fault -> err.println(fault.message()));
      int count = faulty.faults().size();
      err.println(
          (count == 1 ? "1 fault" : count + " faults")
              + (request.has(RunOrder.Option.KEEP_GOING)
                  ? "; datasets with faults are as the last release has them"
                  : "; nothing was published"));
      return MISTAKE;
    }
  }

  private SparkSettings spark() {
    return SparkSettings.read(
        Optional.ofNullable(options.get("master")),
        Optional.ofNullable(options.get("jars")),
        sparkConf);
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

  private String option(String name) {
    String value = options.get(name);
    if (value == null) {
      throw new IllegalArgumentException("missing --" + name);
    }
    return value;
  }
}
