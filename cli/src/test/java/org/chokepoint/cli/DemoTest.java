package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first command and what follows it, with the real batch and the real server. */
class DemoTest {
  private static final Path README = Path.of("..", "README.md");

  @TempDir static Path folder;
  static Path home = Path.of("");
  static Run demo = new Run(-1, "", "");

  @BeforeAll
  static void demo() throws IOException, InterruptedException {
    home = folder.resolve("home");
    try (Launched launched = Launched.start(home, Map.of(), "demo", "--no-serve")) {
      demo = launched.ended();
    }
  }

  @Test
  void demoPrintsWhatTheReadmeShows() throws IOException {
    assertThat(demo.code()).as(demo.err()).isZero();
    assertThat(demo.out().lines().map(DemoTest::withoutWhatChanges).toList())
        .isEqualTo(shown().map(DemoTest::withoutWhatChanges).toList());
  }

  @Test
  void theServerAnswersWithThePublishedNumbersAndOutlivesAFaultyRun()
      throws IOException, InterruptedException {
    try (Launched server = Launched.start(home, Map.of(), "serve", "--port", "17070")) {
      String address = server.line("http://");
      JsonNode values =
          json(address + "/v1/values?market=kr_messenger&period=2022-10-14&measure=hhi");
      assertThat(values.path("values"))
          .allSatisfy(
              value -> assertThat(value.path("value").asDouble()).isBetween(8615.85, 8615.95));
      assertThat(values.path("values")).isNotEmpty();
      JsonNode pangyo = json(address + "/v1/failures/pangyo");
      assertThat(texts(pangyo.path("down")))
          .contains("kakaotalk_text", "kakao_t", "kakaopay")
          .doesNotContain("naver_search");
      assertThat(pangyo.path("witness"))
          .anySatisfy(witness -> assertThat(witness.path("node").asText()).isEqualTo("kakaopay"));
      String release = values.path("release").asText();

      Run faulty = faultyRun();
      assertThat(faulty.code()).isEqualTo(2);
      assertThat(faulty.err())
          .contains("datasets/kakao-2022/dependency.csv:2, column 'required': found 9 of 1 members")
          .contains("[impossible-requirement]")
          .contains("nothing was published");
      assertThat(
              json(address + "/v1/values?market=kr_messenger&measure=hhi").path("release").asText())
          .isEqualTo(release);
      server.terminate();
      assertThat(server.ended().code()).isIn(0, 143);
    }
  }

  @Test
  void everyAddressInTheDocumentsAndEveryLinkOfThePagesAnswers()
      throws IOException, InterruptedException {
    try (Launched server = Launched.start(home, Map.of(), "serve", "--port", "17071")) {
      Addresses addresses = new Addresses(server.line("http://"));
      for (String path : Addresses.in(README)) {
        addresses.ask(path, "README.md");
      }
      for (String path : Addresses.in(Addresses.markdown(Path.of("..", "docs")))) {
        addresses.ask(path, "docs");
      }
      assertThat(addresses.asked()).isGreaterThan(20);
      addresses.crawl(300, 2);
      assertThat(addresses.asked()).isGreaterThan(250);
      assertThat(addresses.unanswered()).isEmpty();
      server.terminate();
    }
  }

  @Test
  void theReleaseIsWhatItsInputsGiveAfterItWasBackedUpLostAndRestored()
      throws IOException, InterruptedException {
    String backup = folder.resolve("backup").toString();
    ended("backup", backup);
    Files.move(home, folder.resolve("lost"));
    ended("restore", backup);
    try (Launched verify = Launched.start(home, Map.of(), "verify")) {
      Run run = verify.ended();
      assertThat(run.out()).contains("is what its inputs give");
      assertThat(run.code()).isZero();
    }
  }

  /** A command whose own files are not in the state folder. */
  private static void ended(String... arguments) throws IOException, InterruptedException {
    Map<String, String> variables = Map.of("CHOKEPOINT_HOME", home.toString());
    try (Launched launched = Launched.start(folder.resolve("printed"), variables, arguments)) {
      Run run = launched.ended();
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.out()).contains(" files, ");
    }
  }

  private static Run faultyRun() throws IOException, InterruptedException {
    CopiedDatasets copy = CopiedDatasets.of("kakao-2022", folder.resolve("datasets"));
    copy.replace("dependency.csv", ",1,", ",9,");
    try (Launched run =
        Launched.start(home, Map.of("CHOKEPOINT_DATASETS", copy.folder().toString()), "run")) {
      return run.ended();
    }
  }

  /** The demo's output as the README has it. */
  private static Stream<String> shown() throws IOException {
    List<String> lines = Files.readAllLines(README);
    int start = lines.indexOf("$ ./chokepoint demo --no-serve");
    assertThat(start).as("the README shows ./chokepoint demo --no-serve").isPositive();
    return lines.stream().skip(start + 1L).takeWhile(line -> !line.equals("```"));
  }

  private static String withoutWhatChanges(String line) {
    return line.replaceAll("Release [0-9TZ]+-[0-9a-f]+:", "Release R:")
        .replaceAll("Files: \\S+ ", "Files: F ")
        .replaceAll("in [0-9.]+ s$", "in S s");
  }

  private static JsonNode json(String address) throws IOException, InterruptedException {
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return new ObjectMapper().readTree(response.body());
  }

  private static List<String> texts(JsonNode array) {
    return Stream.iterate(0, i -> i < array.size(), i -> i + 1)
        .map(i -> array.get(i).asText())
        .toList();
  }
}
