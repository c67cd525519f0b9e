package org.chokepoint.api.operation;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.operations.run.Extent;
import org.chokepoint.operations.run.PartitionState;
import org.chokepoint.operations.run.RunCause;
import org.chokepoint.operations.run.RunOrder;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.run.RunState;
import org.chokepoint.operations.run.Trigger;
import org.chokepoint.table.NearestName;
import org.jspecify.annotations.Nullable;

/** What can be asked of runs. */
final class RunRequests {
  private static final Set<RunState> RETRIED = Set.of(RunState.FAILED, RunState.CANCELLED);
  private static final Pattern PERIODS =
      Pattern.compile("[0-9A-Za-z-]{1,20}(\\.\\.[0-9A-Za-z-]{1,20})?");
  private static final int LOG_BYTES = 1 << 20;

  private final Door door;

  RunRequests(Door door) {
    this.door = door;
  }

  /** A run to start now; what is left out is everything, and what changed. */
  record Asked(
      @Nullable List<@Nullable String> datasets,
      @Nullable String periods,
      @Nullable Boolean full,
      @Nullable Boolean keepGoing) {}

  /** The same from a form. */
  record Filled(@Nullable List<String> datasets, @Nullable String periods, @Nullable String full) {
    Asked asked() {
      return new Asked(
          datasets == null ? null : List.copyOf(datasets), periods, full != null, false);
    }
  }

  /** Queues a run. */
  RunRecord start(Asked asked, Trigger trigger) {
    Operations operations = door.open();
    RunOrder order = order(asked, operations.datasets());
    return queued(operations, order, RunCause.asked(trigger, operations.actor()));
  }

  private static RunRecord queued(Operations operations, RunOrder order, RunCause cause) {
    RunRecord run = operations.history().queue(order, cause);
    operations.wake();
    return run;
  }

  /** Queues a run of what a schedule computes, out of its turn. */
  RunRecord ofSchedule(String name, Trigger trigger) {
    Operations operations = door.open();
    RunOrder order = RunOrder.changed(operations.schedule(name).datasets());
    return queued(operations, order, RunCause.outOfTurn(trigger, name, operations.actor()));
  }

  private static RunOrder order(Asked asked, Set<String> known) {
    List<String> faults = new ArrayList<>();
    List<String> datasets = new ArrayList<>();
    for (String dataset :
        asked.datasets() == null ? List.<@Nullable String>of() : asked.datasets()) {
      if (dataset == null || !known.contains(dataset)) {
        String found = String.valueOf(dataset);
        faults.add("no dataset '%s'; %s".formatted(found, NearestName.hint(found, known)));
      } else if (!datasets.contains(dataset)) {
        datasets.add(dataset);
      }
    }
    String periods = asked.periods() == null ? "" : asked.periods().strip();
    if (!periods.isEmpty() && !PERIODS.matcher(periods).matches()) {
      faults.add(
          "periods is '%s', expected a period such as 2022-10 or a range such as 2022-01..2022-12"
              .formatted(periods));
    }
    if (!faults.isEmpty()) {
      throw Refusal.of(422, "faulty run").detail(String.join("; ", faults));
    }
    Extent extent = Boolean.TRUE.equals(asked.full()) ? Extent.FULL : Extent.CHANGED;
    return new RunOrder(datasets, periods, extent, Boolean.TRUE.equals(asked.keepGoing()));
  }

  /**
   * Calls a run off.
   *
   * @throws Refusal 404 if there is none, 409 if it is over
   */
  RunRecord cancel(String id) {
    Operations operations = door.open();
    RunRecord run = operations.run(id);
    if (!operations.history().askToCancel(id)) {
      throw Refusal.of(409, "run is over")
          .detail("run %s is %s; there is nothing to call off".formatted(id, run.state().word()));
    }
    operations.wake();
    return operations.run(id);
  }

  /**
   * Queues again what a run did not bring to a good end.
   *
   * @throws Refusal 404 if there is no such run, 409 if it did not fail
   */
  RunRecord retry(String id) {
    Operations operations = door.open();
    RunRecord run = operations.run(id);
    if (!RETRIED.contains(run.state())) {
      throw Refusal.of(409, "nothing to try again")
          .detail(
              "run %s is %s; only one that failed or was cancelled is tried again"
                  .formatted(id, run.state().word()));
    }
    List<String> left =
        run.partitions().stream()
            .filter(partition -> !partition.well())
            .map(PartitionState::dataset)
            .distinct()
            .toList();
    RunOrder before = run.order();
    RunOrder order =
        new RunOrder(
            left.isEmpty() ? before.datasets() : left,
            before.periods(),
            before.extent(),
            before.keepGoing());
    RunCause cause =
        new RunCause(Trigger.RETRY, operations.actor(), run.cause().schedule(), Optional.empty());
    return queued(operations, order, cause);
  }

  /**
   * What a run wrote, its last part where it is long.
   *
   * @throws Refusal 404 if this server has none of it
   */
  Answer log(String id) {
    Operations operations = door.open();
    RunRecord run = operations.run(id);
    Path file = operations.home().resolve(run.log());
    if (!Files.isRegularFile(file)) {
      throw Refusal.of(404, "no log")
          .detail("run %s has left no log here; it ran on '%s'".formatted(id, run.server()));
    }
    return Answer.text("text/plain; charset=utf-8", end(file));
  }

  private static String end(Path file) {
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      long from = Math.max(0, log.length() - LOG_BYTES);
      byte[] bytes = new byte[(int) (log.length() - from)];
      log.seek(from);
      log.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
