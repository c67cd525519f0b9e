package org.chokepoint.bench.kills;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.run.RunCause;
import org.chokepoint.operations.run.RunHistory;
import org.chokepoint.operations.run.RunOrder;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.run.RunState;
import org.chokepoint.operations.run.Trigger;

/** One run, one kill, and the way back. */
final class Round {
  private static final long LOOK_MILLIS = 40;
  private static final double LONGEST = 300;

  /** Nobody takes over sooner; a Java that had just been started may need as long to notice. */
  private static final double ORPHAN_SECONDS = 12;

  /** Finds the executors there are now. */
  interface Executors {
    List<ProcessHandle> now();
  }

  private final Servers servers;
  private final RunHistory history;
  private final Path home;

  Round(Servers servers, OperationsDatabase database, Path home, Clock clock) {
    this.servers = servers;
    this.history = new RunHistory(database, clock);
    this.home = home;
  }

  /** Computes what changed and returns how long it took from its start. */
  double undisturbed() throws InterruptedException {
    RunRecord run = begun();
    long start = System.nanoTime();
    RunRecord end = until(run.id(), found -> found.state().over());
    if (end.state() != RunState.SUCCEEDED) {
      throw new IllegalStateException("an undisturbed run ended " + end);
    }
    return since(start);
  }

  private RunRecord begun() throws InterruptedException {
    RunRecord queued =
        history.queue(
            RunOrder.changed(List.of(Inputs.PANEL)),
            RunCause.outOfTurn(Trigger.COMMAND, "nightly", "kills"));
    return until(queued.id(), found -> found.state() != RunState.QUEUED);
  }

  /** Kills at a moment and waits until the run and what it takes to make it good are over. */
  Killed kill(Moment moment, Executors executors, Checks checks, Map<String, String> expected)
      throws IOException, InterruptedException {
    servers.awaitReady();
    RunRecord run = begun();
    long start = System.nanoTime();
    if (moment.publishing()) {
      until(run.id(), found -> publishing(found) || found.state().over());
    }
    Thread.sleep(Math.round(moment.seconds() * 1_000));
    List<String> others = new ArrayList<>();
    List<ProcessHandle> victims = victims(moment.kind(), run, executors);
    RunRecord then = named(run.id());
    String when =
        String.format(
            Locale.ROOT,
            "at %.2f s (%s)",
            since(start),
            then.state().over() ? "over" : then.progress().step());
    List<ProcessHandle> batch =
        servers.named(then.server()).map(Servers::children).orElse(List.of());
    victims.forEach(ProcessHandle::destroyForcibly);
    long killedAt = System.nanoTime();
    if (moment.kind() == Kind.SERVER) {
      victims.forEach(server -> server.onExit().join());
      servers.restartDead();
      awaitGone(batch, killedAt, others);
    }
    OptionalDouble again = again(moment.kind(), then, killedAt);
    RunRecord end = until(run.id(), found -> found.state().over());
    String ended = end.state().word() + " in attempt " + end.attempt();
    if (end.state() == RunState.FAILED && moment.kind() == Kind.DRIVER) {
      RunRecord retry = history.retry(run.id(), "kills").orElseThrow();
      until(retry.id(), found -> found.state() != RunState.QUEUED);
      again = OptionalDouble.of(since(killedAt));
      RunRecord retried = until(retry.id(), found -> found.state().over());
      ended += ", retry " + retried.state().word();
      refuse(retried, others);
    } else {
      refuse(end, others);
    }
    return new Killed(
        moment.kind(),
        when,
        again,
        since(killedAt),
        ended,
        checks.settled(home),
        checks.lost(),
        checks.partial(home, expected),
        others);
  }

  private static void refuse(RunRecord end, List<String> others) {
    if (end.state() == RunState.FAILED || end.state() == RunState.CANCELLED) {
      others.add("the run ended " + end.state().word() + ": " + end.outcome().error());
    }
  }

  private static boolean publishing(RunRecord run) {
    return run.progress().step().equals("publishing");
  }

  private List<ProcessHandle> victims(Kind kind, RunRecord run, Executors executors)
      throws InterruptedException {
    Optional<ProcessHandle> server = servers.named(named(run.id()).server());
    List<ProcessHandle> found = List.of();
    while (found.isEmpty()) {
      found =
          switch (kind) {
            case SERVER -> server.stream().toList();
            case DRIVER -> server.map(Servers::children).orElse(List.of());
            case EXECUTOR -> executors.now().stream().limit(1).toList();
          };
      if (kind == Kind.SERVER || named(run.id()).state().over()) {
        return found;
      }
      Thread.sleep(LOOK_MILLIS);
    }
    return found;
  }

  /** A batch whose server is gone ends by itself. */
  private static void awaitGone(List<ProcessHandle> batch, long killedAt, List<String> others)
      throws InterruptedException {
    while (batch.stream().anyMatch(ProcessHandle::isAlive)) {
      if (since(killedAt) > ORPHAN_SECONDS) {
        others.add("the batch outlives its server");
        return;
      }
      Thread.sleep(LOOK_MILLIS);
    }
  }

  private OptionalDouble again(Kind kind, RunRecord then, long killedAt)
      throws InterruptedException {
    if (kind != Kind.SERVER || then.state().over()) {
      return OptionalDouble.empty();
    }
    RunRecord next =
        until(then.id(), found -> found.attempt() > then.attempt() || found.state().over());
    return next.attempt() > then.attempt()
        ? OptionalDouble.of(since(killedAt))
        : OptionalDouble.empty();
  }

  private RunRecord named(String id) {
    return history.named(id).orElseThrow();
  }

  private RunRecord until(String id, Predicate<RunRecord> met) throws InterruptedException {
    long start = System.nanoTime();
    RunRecord found = named(id);
    while (!met.test(found)) {
      if (since(start) > LONGEST) {
        throw new IllegalStateException("waited in vain for " + found);
      }
      Thread.sleep(LOOK_MILLIS);
      found = named(id);
    }
    return found;
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
