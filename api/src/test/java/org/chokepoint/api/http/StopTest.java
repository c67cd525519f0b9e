package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopTest {
  private final Path folder;

  StopTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aStopAnswersWhatIsUnderWayAndThenListensNoMore() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    SlowResource resource = new SlowResource(1000, asked::countDown);
    try (RunningApi api = RunningApi.withDemo(folder, ServerSettings.on(0), List.of(resource))) {
      CompletableFuture<HttpResponse<String>> slow =
          CompletableFuture.supplyAsync(() -> api.get("/slow"));
      asked.await();
      api.stopServer();
      assertThat(slow.join().statusCode()).isEqualTo(200);
      assertThat(slow.join().body()).isEqualTo("done");
      assertThatThrownBy(() -> api.get("/health")).hasRootCauseInstanceOf(IOException.class);
    }
  }

  @Test
  void sigtermLosesNoAnswer() throws IOException, InterruptedException {
    Process process = process();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String address = out.readLine();
      assertThat(address).startsWith("http://127.0.0.1:");
      HttpClient client = HttpClient.newHttpClient();
      HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/slow")).build();
      List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        answers.add(client.sendAsync(request, BodyHandlers.ofString()));
      }
      for (int i = 0; i < answers.size(); i++) {
        assertThat(out.readLine()).isEqualTo("asked");
      }
      process.destroy(); // SIGTERM
      for (CompletableFuture<HttpResponse<String>> answer : answers) {
        assertThat(answer.join().body()).isEqualTo("done");
      }
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }

  private Process process() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            SlowServer.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
