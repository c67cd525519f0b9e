package org.chokepoint.api.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.chokepoint.api.format.Json;

/**
 * Answers that go on: server-sent events, each reader in a thread of its own, so that none of the
 * server's few threads waits for a slow one. A comment every {@value #HEARTBEAT_SECONDS} seconds
 * keeps the connection open and notices that a reader has left.
 */
final class EventStreams implements AutoCloseable {
  /** Readers at once. */
  static final int MOST = 32;

  static final int HEARTBEAT_SECONDS = 10;
  private static final int STOP_SECONDS = 5;
  private static final String RETRY_SECONDS = "10";

  private final Semaphore free = new Semaphore(MOST);
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "events");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Tells the events in place of an answer.
   *
   * @throws Refusal 503 if {@value #MOST} readers are being told already
   */
  void tell(Resource.Streamed resource, Question question, Context context) {
    if (!free.tryAcquire()) {
      throw busy("%d readers follow events already".formatted(MOST));
    }
    Events events;
    try {
      events = resource.events(question);
    } catch (RuntimeException e) {
      free.release();
      throw e;
    }
    context.header("Cache-Control", "no-store").contentType("text/event-stream");
    context.future(() -> told(events, context));
  }

  private CompletableFuture<Void> told(Events events, Context context) {
    CompletableFuture<Void> end = new CompletableFuture<>();
    try {
      threads.execute(
          () -> {
            try (events) {
              write(events, end, context.res().getOutputStream()); // Javalin's own holds it back
            } catch (IOException gone) {
              // the reader left
            } finally {
              free.release();
              end.complete(null);
            }
          });
    } catch (RejectedExecutionException stopping) {
      events.close();
      free.release();
      throw busy("the server is stopping");
    }
    return end;
  }

  private static void write(Events events, CompletableFuture<Void> end, OutputStream out)
      throws IOException {
    try {
      line(out, "retry: 3000\n\n");
      while (!end.isDone() && !events.ended()) {
        Optional<Events.Event> event = events.next(Duration.ofSeconds(HEARTBEAT_SECONDS));
        line(out, event.map(EventStreams::text).orElse(": waiting\n\n"));
      }
    } catch (InterruptedException stopping) {
      line(out, ": the server is stopping\n\n");
    }
  }

  private static String text(Events.Event event) {
    String data = new String(Json.bytes(event.data()), StandardCharsets.UTF_8);
    return "event: %s\ndata: %s\n\n".formatted(event.name(), data);
  }

  private static void line(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static Refusal busy(String detail) {
    return Refusal.of(503, "no room for another reader")
        .detail(detail + "; read the address without /events again and again instead")
        .header("Retry-After", RETRY_SECONDS);
  }

  /** Ends every stream, so that nothing is under way when the server stops. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
