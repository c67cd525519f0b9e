package org.chokepoint.jobs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.chokepoint.jobs.io.LogHeld;
import org.chokepoint.jobs.io.Overtaken;
import org.chokepoint.jobs.io.RunLock;
import org.chokepoint.jobs.io.TidyReport;
import org.chokepoint.jobs.io.Tidying;
import org.chokepoint.table.FaultyInput;

/**
 * The batch process; {@link JobArguments} says what it takes. With {@code --progress json} each
 * line of standard output is an event, and the process ends when its standard input does: whoever
 * started it is gone. Exit 0 done, 2 the user's mistake, 1 our bug, 3 overtaken: another run has
 * claimed the release log.
 */
public final class JobRunner {
  private static final int DONE = 0;
  private static final int MISTAKE = 2;
  private static final int OVERTAKEN = 3;

  /**
   * A takeover waits for the attempt before it: one whose server lives but was thought gone is told
   * to stop, and killed 10 seconds later.
   */
  private static final Duration TAKEOVER_PATIENCE = Duration.ofSeconds(30);

  private final JobArguments arguments;

  private JobRunner(JobArguments arguments) {
    this.arguments = arguments;
  }

  /** Runs the batch and ends the process. */
  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(args, err));
  }

  private static int run(String[] args, PrintStream err) throws IOException, InterruptedException {
    try {
      return new JobRunner(JobArguments.of(args)).run(err);
    } catch (FaultyInput faulty) {
      return refused(faulty, "nothing was published", err);
    }
  }

  private int run(PrintStream err) throws IOException, InterruptedException {
    RunRequest request = arguments.request();
    Progress progress = Progress.silent();
    if (arguments.watched()) {
      progress = Progress.json(new PrintStream(System.out, true, StandardCharsets.UTF_8));
      Parent.watch();
    }
    Duration patience = request.order().attempt() > 1 ? TAKEOVER_PATIENCE : Duration.ZERO;
    Optional<RunLock> lock = RunLock.take(request.home(), patience);
    if (lock.isEmpty()) {
      err.println("another run is writing to " + request.home().folder() + "; wait for it to end");
      return MISTAKE;
    }
    try (RunLock held = lock.get();
        LateSession session =
            new LateSession(request.home(), request.datasets(), arguments.spark())) {
      if (arguments.action().equals("verify")) {
        return new Verification(request, session.get()).run(System.out);
      }
      if (arguments.action().equals("tidy")) {
        return tidy(request, System.out);
      }
      new BatchRun(request, session, progress).run();
      return DONE;
    } catch (LogHeld writing) {
      err.println(writing.getMessage());
      return MISTAKE;
    } catch (Overtaken late) {
      err.println(late.getMessage());
      return OVERTAKEN;
    } catch (FaultyInput faulty) {
      return refused(
          faulty,
          request.has(RunOrder.Option.KEEP_GOING)
              ? "datasets with faults are as the last release has them"
              : "nothing was published",
          err);
    }
  }

  private int tidy(RunRequest request, PrintStream out) {
    Tidying tidying =
        new Tidying(request.home(), arguments.keep(), Tidying.AGE, request.order().runId());
    boolean dry = request.has(RunOrder.Option.DRY_RUN);
    Optional<TidyReport> report = dry ? tidying.look() : tidying.tidy();
    if (report.isEmpty()) {
      out.println("there is no release yet; nothing was removed");
      return DONE;
    }
    out.println(dry ? "would be removed:" : "removed:");
    report.get().lines().forEach(out::println);
    return DONE;
  }

  private static int refused(FaultyInput faulty, String then, PrintStream err) {
    faulty.faults().forEach(fault -> err.println(fault.message()));
    int count = faulty.faults().size();
    err.println((count == 1 ? "1 fault" : count + " faults") + "; " + then);
    return MISTAKE;
  }
}
