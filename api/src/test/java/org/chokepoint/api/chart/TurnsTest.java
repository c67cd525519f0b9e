package org.chokepoint.api.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void stop() {
    end.countDown();
    threads.shutdownNow();
  }

  @Test
  void whoWaitsTooLongIsToldSo() throws Exception {
    Turns turns = new Turns(5, Duration.ofMillis(50));
    Future<String> first = occupied(turns);
    assertThatThrownBy(() -> turns.take(() -> "second")).isInstanceOf(PicturesBusy.class);
    end.countDown();
    assertThat(first.get()).isEqualTo("first");
    assertThat(turns.take(() -> "third")).isEqualTo("third");
  }

  @Test
  void beyondTheWaitingNobodyWaits() throws Exception {
    Turns turns = new Turns(0, Duration.ofMinutes(5));
    Future<String> first = occupied(turns);
    assertThatThrownBy(() -> turns.take(() -> "second")).isInstanceOf(PicturesBusy.class);
    end.countDown();
    assertThat(first.get()).isEqualTo("first");
  }

  @Test
  void aFailureGivesTheTurnBack() {
    Turns turns = new Turns(5, Duration.ofMillis(50));
    assertThatThrownBy(
            () ->
                turns.take(
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");
    assertThat(turns.take(() -> "next")).isEqualTo("next");
  }

  private Future<String> occupied(Turns turns) throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    Future<String> first =
        threads.submit(
            () ->
                turns.take(
                    () -> {
                      started.countDown();
                      await(end);
                      return "first";
                    }));
    started.await();
    return first;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
