package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chokepoint.api.store.RichRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptAnswersTest {
  private final RunningApi api;

  KeptAnswersTest(@TempDir Path folder) {
    this.api = RunningApi.with(folder, RichRows.rows());
  }

  @AfterAll
  void stop() {
    api.close();
  }

  private double counted(String how) {
    return api.get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith("chokepoint_answers_total{how=\"" + how + "\"}"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  @Test
  void theSameQuestionIsAnsweredOnceHoweverItIsWritten() {
    api.get("/v1/values?lens=group&basis=users_mau");
    double made = counted("made");
    double kept = counted("kept");
    api.get("/v1/values?lens=group&basis=users_mau");
    api.get("/v1/values?basis=users_mau&lens=group");
    assertThat(counted("made")).isEqualTo(made);
    assertThat(counted("kept")).isEqualTo(kept + 2);
    api.get("/v1/values.csv?basis=users_mau&lens=group");
    assertThat(counted("made")).isEqualTo(made + 1);
  }

  @Test
  void anotherReleaseHasItsOwnAnswers() {
    api.get("/v1/firms");
    String next = "20261126T000000Z-00000000";
    api.publish(next, "2026-11-26T00:00:00Z", List.of());
    assertThat(api.json("/v1/firms").at("/firms")).isEmpty();
    assertThat(api.json("/v1/firms?release=" + RunningApi.RELEASE).at("/firms")).hasSize(4);
    api.publish("20261127T000000Z-00000000", "2026-11-27T00:00:00Z", RichRows.rows());
  }
}
