package org.chokepoint.api.operation;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.chokepoint.api.http.Events;
import org.chokepoint.operations.run.RunHistory;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.run.RunState;

/**
 * How a run goes, read from the database again and again: whichever server computes it, every
 * server can tell.
 */
final class RunEvents implements Events {
  private static final long LOOK_MILLIS = 400;

  private final RunHistory history;
  private final String id;
  private final Queue<Event> waiting = new ArrayDeque<>();
  private Optional<RunRecord> told = Optional.empty();
  private boolean over;

  RunEvents(RunHistory history, String id) {
    this.history = history;
    this.id = id;
  }

  @Override
  public Optional<Event> next(Duration wait) throws InterruptedException {
    long end = System.nanoTime() + wait.toNanos();
    look();
    while (waiting.isEmpty() && !over && System.nanoTime() < end) {
      Thread.sleep(LOOK_MILLIS);
      look();
    }
    return Optional.ofNullable(waiting.poll());
  }

  @Override
  public boolean ended() {
    return over && waiting.isEmpty();
  }

  private void look() {
    if (over || !waiting.isEmpty()) {
      return;
    }
    Optional<RunRecord> found = history.named(id);
    if (found.isEmpty()) {
      over = true;
      return;
    }
    RunRecord run = found.get();
    if (told.isEmpty() || told.get().state() != run.state()) {
      waiting.add(new Event("state", state(run)));
    }
    if (changed(run, "step")) {
      waiting.add(new Event("step", Map.of("step", run.progress().step())));
    }
    if (changed(run, "tasks")) {
      waiting.add(new Event("tasks", tasks(run)));
    }
    told = found;
    if (run.state().over()) {
      waiting.add(new Event("ended", state(run)));
      over = true;
    }
  }

  private boolean changed(RunRecord run, String what) {
    if (run.state() != RunState.RUNNING) {
      return false;
    }
    return told.map(before -> !part(before, what).equals(part(run, what))).orElse(true);
  }

  private static Object part(RunRecord run, String what) {
    return what.equals("step") ? run.progress().step() : tasks(run);
  }

  private static Map<String, Object> state(RunRecord run) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", run.id());
    members.put("state", run.state().word());
    members.put("attempt", run.attempt());
    run.outcome().release().ifPresent(release -> members.put("release", release));
    return members;
  }

  private static Map<String, Object> tasks(RunRecord run) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("done", run.progress().done());
    members.put("total", run.progress().total());
    members.put("failed", run.progress().failed());
    return members;
  }
}
