package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.chokepoint.api.store.RichRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventStreamTest {
  private static final String LAST = "last";

  private final Counting counting = new Counting(new LinkedBlockingQueue<>(), new AtomicInteger());
  private final RunningApi api;

  EventStreamTest(@TempDir Path folder) {
    this.api = RunningApi.with(folder, RichRows.rows(), ServerSettings.on(0), List.of(counting));
  }

  @AfterEach
  void stop() {
    api.close();
  }

  /** Tells the words of a queue; all readers share it. */
  private record Counting(BlockingQueue<String> words, AtomicInteger open)
      implements Resource.Streamed {
    @Override
    public String path() {
      return "/v1/counting";
    }

    @Override
    public List<String> parameters() {
      return List.of();
    }

    @Override
    public Events events(Question question) {
      open.incrementAndGet();
      return new Events() {
        private boolean ended;

        @Override
        public Optional<Event> next(Duration wait) throws InterruptedException {
          Optional<String> word =
              Optional.ofNullable(
                  words.poll(Math.min(100, wait.toMillis()), TimeUnit.MILLISECONDS));
          ended = word.equals(Optional.of(LAST));
          return word.map(text -> new Event("word", Map.of("text", text)));
        }

        @Override
        public boolean ended() {
          return ended;
        }

        @Override
        public void close() {
          open.decrementAndGet();
        }
      };
    }
  }

  private RawClient reader() {
    try {
      return new RawClient(api.address())
          .send("GET /v1/counting HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void waitForReaders(int wanted) throws InterruptedException {
    for (int i = 0; i < 200 && counting.open().get() != wanted; i++) {
      Thread.sleep(50);
    }
    assertThat(counting.open().get()).as("readers").isEqualTo(wanted);
  }

  @Test
  void eventsAreToldUntilTheLast() throws Exception {
    counting.words().addAll(List.of("one", "line\nbreak", LAST));
    try (RawClient reader = reader()) {
      assertThat(reader.rest())
          .startsWith("HTTP/1.1 200")
          .contains("Content-Type: text/event-stream", "Cache-Control: no-store")
          .contains("Content-Security-Policy: default-src 'none'")
          .doesNotContain("Access-Control-Allow-Origin")
          .contains("event: word\ndata: {\"text\":\"one\"}\n\n")
          .contains("data: {\"text\":\"line\\nbreak\"}\n\n");
    }
    waitForReaders(0);
  }

  @Test
  void moreReadersThanThereIsRoomForAreToldSoAndEverybodyElseIsServed() throws Exception {
    List<RawClient> readers = new ArrayList<>();
    for (int i = 0; i < EventStreams.MOST; i++) {
      readers.add(reader());
    }
    waitForReaders(EventStreams.MOST);
    HttpResponse<String> refused = api.get("/v1/counting");
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(api.get("/v1/values").statusCode()).isEqualTo(200);
    for (RawClient reader : readers) {
      reader.close();
    }
    waitForReaders(0);
    counting.words().add(LAST);
    assertThat(api.get("/v1/counting").statusCode()).isEqualTo(200);
  }

  @Test
  void aStopEndsTheStreamsCleanly() throws Exception {
    try (RawClient reader = reader()) {
      waitForReaders(1);
      long start = System.nanoTime();
      api.stopServer();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
      assertThat(reader.rest()).endsWith(": the server is stopping\n\n");
    }
  }
}
