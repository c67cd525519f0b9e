package org.chokepoint.api.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.chokepoint.api.http.HealthCheck;
import org.chokepoint.api.http.HealthCheck.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VitalsTest {
  private static final Path HOME = Path.of("/state");

  @ParameterizedTest
  @CsvSource({
    "999999999, 10000000000, 1.00 GB of 10.0 GB are free under /state",
    "19000000000, 1000000000000, 19.00 GB of 1000.0 GB are free under /state"
  })
  void aDiskWithTooLittleRoomIsAReason(long free, long whole, String found) {
    assertThat(DiskSpace.reasons(HOME, free, whole))
        .singleElement()
        .satisfies(reason -> assertThat(reason.code()).isEqualTo("disk-nearly-full"))
        .satisfies(reason -> assertThat(reason.sentence()).startsWith(found));
  }

  @Test
  void enoughRoomIsNone() {
    assertThat(DiskSpace.reasons(HOME, 2L << 30, 100L << 30)).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsAReason() {
    assertThat(new DiskSpace(Path.of("/no/such/folder")).reasons())
        .extracting(Reason::code)
        .containsExactly("disk-unreadable");
  }

  @Test
  void whatSomebodyElseKnowsIsListedToo() {
    HealthCheck stale = () -> List.of(new Reason("dataset-stale", "no new rows of korea"));
    assertThat(Vitals.NONE.with(stale).checks())
        .flatExtracting(HealthCheck::reasons)
        .extracting(Reason::code)
        .containsExactly("dataset-stale");
  }

  @Test
  void aDatabaseThatHangsIsAskedOnceAndNotWaitedFor() throws InterruptedException {
    CountDownLatch answers = new CountDownLatch(1);
    AtomicInteger asked = new AtomicInteger();
    RunsLook look =
        new RunsLook(
            () -> {
              asked.incrementAndGet();
              try {
                answers.await();
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
              throw new IllegalStateException("gone");
            },
            Duration.ofSeconds(1));
    assertThat(look.look().fault()).isEqualTo("the operations database has not answered for 1 s");
    assertThat(look.look().figures()).isEmpty();
    assertThat(asked).hasValue(1);
    answers.countDown();
  }
}
