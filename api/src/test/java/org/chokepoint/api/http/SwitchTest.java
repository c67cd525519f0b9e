package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chokepoint.api.store.DemoRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwitchTest {
  private static final int READERS = 4;
  private static final int RELEASES = 6;

  private final Path folder;

  SwitchTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aNewReleaseUnderLoadLosesAndMixesNothing() throws ExecutionException, InterruptedException {
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try (RunningApi api = RunningApi.withDemo(folder)) {
      AtomicBoolean enough = new AtomicBoolean();
      List<Future<Set<String>>> seen = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        seen.add(readers.submit(() -> read(api, enough)));
      }
      for (int i = 1; i <= RELEASES; i++) {
        api.home().publish("2026112%dT000000Z-00000000".formatted(2 + i), DemoRows.rows());
        Thread.sleep(150);
      }
      enough.set(true);
      Set<String> releases = new TreeSet<>();
      for (Future<Set<String>> some : seen) {
        releases.addAll(some.get());
      }
      assertThat(releases).hasSizeGreaterThan(3);
    } finally {
      readers.shutdown();
    }
  }

  private static Set<String> read(RunningApi api, AtomicBoolean enough) {
    Set<String> releases = new TreeSet<>();
    while (!enough.get()) {
      HttpResponse<String> response = api.get("/v1/values");
      assertThat(response.statusCode()).isEqualTo(200);
      JsonNode answer = RunningApi.parse(response.body());
      assertThat(answer.at("/values")).hasSize(20);
      releases.add(answer.at("/release").asText());
      assertThat(response.headers().firstValue("ETag").orElse(""))
          .contains(answer.at("/release").asText());
    }
    return releases;
  }
}
