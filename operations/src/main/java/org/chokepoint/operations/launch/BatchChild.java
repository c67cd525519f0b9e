package org.chokepoint.operations.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.chokepoint.operations.engine.RunWatch;
import org.chokepoint.operations.run.RunOutcome;
import org.chokepoint.operations.run.RunState;

/** A batch process that was started: listened to, logged, and stopped when it is to stop. */
final class BatchChild {
  private static final long LOOK_MILLIS = 250;
  private static final long STOP_SECONDS = 10;
  private static final int LAST_LINES = 8;

  private final Process process;
  private final RunWatch watch;
  private final BatchEvents events;
  private final Consumer<String> shown;
  private final Deque<String> last = new ArrayDeque<>();

  /**
   * A batch.
   *
   * @param watch hears how it goes
   * @param shown takes each line that is for people
   */
  BatchChild(Process process, RunWatch watch, Consumer<String> shown) {
    this.process = process;
    this.watch = watch;
    this.events = new BatchEvents(watch);
    this.shown = shown;
  }

  /**
   * Waits for its end, or ends it when it is to stop.
   *
   * @param log the file that keeps what is for people, added to if it is there
   * @return the exit code
   */
  int await(Path log) throws IOException, InterruptedException {
    Thread hook = new Thread(this::stop, "stop-batch");
    Runtime.getRuntime().addShutdownHook(hook);
    Files.createDirectories(log.toAbsolutePath().getParent());
    try (PrintWriter kept =
        new PrintWriter(
            Files.newBufferedWriter(
                log,
                StandardCharsets.UTF_8,
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND))) {
      Thread out = reader(process.getInputStream(), kept, true);
      Thread err = reader(process.getErrorStream(), kept, false);
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        if (watch.stopAsked()) {
          stop();
        }
      }
      out.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
      err.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
    } finally {
      stop();
      unhook(hook);
    }
    if (!events.ended()) {
      wordless(process.exitValue());
    }
    return process.exitValue();
  }

  private void wordless(int code) {
    if (code == 0) {
      watch.ended(RunState.SUCCEEDED, RunOutcome.error(""));
    } else {
      String said = String.join("\n", lastLines());
      watch.ended(
          RunState.FAILED,
          RunOutcome.error(said.isEmpty() ? "the batch ended with exit code " + code : said));
    }
  }

  private Thread reader(InputStream stream, PrintWriter kept, boolean mayBeEvents) {
    Thread thread = new Thread(() -> read(stream, kept, mayBeEvents), "batch-output");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void read(InputStream stream, PrintWriter kept, boolean mayBeEvents) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
        if (!mayBeEvents || !events.hear(line.get())) {
          keep(line.get(), kept);
        }
      }
    } catch (IOException closed) {
      keep("what the batch said could not be read: " + closed.getMessage(), kept);
    }
  }

  private static Optional<String> next(BufferedReader lines) throws IOException {
    return Optional.ofNullable(lines.readLine());
  }

  private synchronized void keep(String line, PrintWriter kept) {
    kept.println(line);
    kept.flush();
    shown.accept(line);
    last.addLast(line);
    if (last.size() > LAST_LINES) {
      last.removeFirst();
    }
  }

  private synchronized Deque<String> lastLines() {
    return new ArrayDeque<>(last);
  }

  private void stop() {
    if (process.isAlive()) {
      process.destroy();
      try {
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException impatient) {
        process.destroyForcibly();
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void unhook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // The hook is running and does the same.
    }
  }
}
