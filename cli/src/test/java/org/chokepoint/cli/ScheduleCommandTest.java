package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on schedules, each in a process of its own, over one operations database. */
class ScheduleCommandTest {
  @TempDir private Path home;

  @Test
  void aScheduleIsAddedChangedRestedAndForgotten() throws IOException, InterruptedException {
    Run added = schedule("add", "nightly", "--cron", "30 2 * * *", "--zone", "Asia/Seoul");
    assertThat(added.code()).as(added.err()).isZero();
    assertThat(added.err()).startsWith("added nightly; next: ").contains("T17:30:00Z");

    assertThat(schedule("edit", "nightly", "--missed", "none").code()).isZero();
    assertThat(schedule("pause", "nightly").code()).isZero();
    JsonNode listed = json("list").path("schedules").path(0);
    assertThat(listed.path("name").asText()).isEqualTo("nightly");
    assertThat(listed.path("cron").asText()).isEqualTo("30 2 * * *");
    assertThat(listed.path("missed").asText()).isEqualTo("none");
    assertThat(listed.path("state").asText()).isEqualTo("paused");

    assertThat(schedule("resume", "nightly").code()).isZero();
    JsonNode next = json("next", "nightly").path("instants");
    assertThat(next).hasSize(10);
    assertThat(next)
        .allSatisfy(instant -> assertThat(instant.path("wall").asText()).endsWith(" 02:30 +09:00"));

    Run queued = schedule("run-now", "nightly");
    assertThat(queued.err()).startsWith("queued as ");
    String run = json("history").path("runs").path(0).path("id").asText();
    assertThat(queued.err()).contains(run);
    assertThat(schedule("cancel", run).code()).isZero();
    assertThat(json("history", "nightly").path("runs").path(0).path("state").asText())
        .isEqualTo("cancelled");
    assertThat(schedule("retry", run).err()).startsWith("queued as ");

    assertThat(schedule("delete", "nightly").code()).isZero();
    assertThat(json("list").path("schedules")).isEmpty();
    assertThat(json("history", "--state", "queued").path("runs")).hasSize(1);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceAndNothingIsAdded()
      throws IOException, InterruptedException {
    Run refused =
        schedule(
            "add",
            "Nightly!",
            "--cron",
            "0 0 30 2 *",
            "--zone",
            "Asia/Soul",
            "--missed",
            "some",
            "--datasets",
            "korea-platform");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .contains("'Nightly!'")
        .contains("korea-platforms")
        .contains("0 0 30 2 *")
        .contains("Asia/Seoul")
        .contains("latest, all or none");
    assertThat(json("list").path("schedules")).isEmpty();
  }

  @Test
  void aNameThatIsNotThereIsRefusedWithTheNearest() throws IOException, InterruptedException {
    schedule("add", "nightly", "--cron", "30 2 * * *");
    for (String command : List.of("show", "pause", "resume", "delete", "run-now", "edit")) {
      Run refused = schedule(command, "nightyl");
      assertThat(refused.code()).as(command).isEqualTo(2);
      assertThat(refused.err()).as(command).contains("'nightyl'").contains("nightly");
    }
    assertThat(schedule("retry", "20260101T000000000Z-00000000").code()).isEqualTo(2);
    assertThat(schedule("cancel", "20260101T000000000Z-00000000").err())
        .contains("./chokepoint schedule history");
  }

  private JsonNode json(String... words) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--format", "json"));
    Run run = schedule(all.toArray(new String[0]));
    assertThat(run.code()).as(run.err()).isZero();
    return new JsonMapper().readTree(run.out());
  }

  private Run schedule(String... words) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("schedule"));
    all.addAll(List.of(words));
    try (Launched launched = Launched.start(home, Map.of(), all.toArray(new String[0]))) {
      return launched.ended();
    }
  }
}
