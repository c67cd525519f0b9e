package org.chokepoint.api.health;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.chokepoint.operations.run.RunFigures;

/**
 * Asks the operations database how runs are going, without waiting longer than a caller would. A
 * question that is still open is not asked a second time.
 */
final class RunsLook {
  private final Supplier<RunFigures> database;
  private final Duration patience;
  private Optional<CompletableFuture<RunFigures>> open = Optional.empty();

  RunsLook(Supplier<RunFigures> database, Duration patience) {
    this.database = database;
    this.patience = patience;
  }

  /**
   * The figures, or why there are none.
   *
   * @param figures what the database answered
   * @param fault why it did not; empty if it did
   */
  record Seen(Optional<RunFigures> figures, String fault) {}

  Seen look() {
    CompletableFuture<RunFigures> asked = asked();
    try {
      return new Seen(Optional.of(asked.get(patience.toMillis(), TimeUnit.MILLISECONDS)), "");
    } catch (TimeoutException late) {
      return new Seen(
          Optional.empty(),
          "the operations database has not answered for " + patience.toSeconds() + " s");
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause() == null ? failed : failed.getCause();
      return new Seen(Optional.empty(), String.valueOf(cause.getMessage()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Seen(Optional.empty(), "the server is stopping");
    }
  }

  private synchronized CompletableFuture<RunFigures> asked() {
    CompletableFuture<RunFigures> asked =
        open.filter(question -> !question.isDone())
            .orElseGet(() -> CompletableFuture.supplyAsync(database));
    open = Optional.of(asked);
    return asked;
  }
}
