package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number passes its line: the real batch, the real server and a receiver in this process. */
class AlertsCommandTest {
  private static final String SECRET =
      "whsec_"
          + Base64.getEncoder()
              .encodeToString("a key of thirty-two bytes, or so".getBytes(StandardCharsets.UTF_8));

  @TempDir private Path folder;
  private Path root = Path.of("");
  private Path home = Path.of("");
  private HttpServer receiver = server();
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

  @BeforeEach
  void listen() throws IOException {
    receiver.createContext(
        "/",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          messages.add(new String(body, StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    receiver.start();
    home = folder.resolve("home");
    root = Files.createDirectories(folder.resolve("root"));
    for (String module : List.of("spark-jobs", "api", "cli", "reports")) {
      Files.createSymbolicLink(root.resolve(module), Path.of("..", module).toRealPath());
    }
    Path conf = Files.createDirectories(root.resolve("conf"));
    for (String same : List.of("rules", "chokepoint.conf")) {
      Files.createSymbolicLink(conf.resolve(same), Path.of("..", "conf", same).toRealPath());
    }
    Files.writeString(
        conf.resolve("alerts.conf"),
        """
        watches = [{ name = messengers, kind = measure, markets = ["kr_messenger"], measure = hhi, below = 6000, reset = 7000 }]
        webhooks {
          allow = ["127.0.0.1"]
          private-ranges-allowed = ["127.0.0.1/32"]
          targets = [{ name = press, url = "http://127.0.0.1:%d/", secret-env = PRESS_SECRET, watches = ["*"] }]
        }
        """
            .formatted(receiver.getAddress().getPort()));
  }

  @AfterEach
  void stop() {
    receiver.stop(0);
  }

  @Test
  void aReceiverHearsWhichFirmMovedTheNumber() throws IOException, InterruptedException {
    CopiedDatasets datasets = CopiedDatasets.of("korea-platforms", folder.resolve("datasets"));
    Map<String, String> variables =
        Map.of("CHOKEPOINT_DATASETS", datasets.folder().toString(), "PRESS_SECRET", SECRET);
    assertThat(run(variables, "run").code()).isZero();
    assertThat(run(variables, "alerts").out()).startsWith("nothing was raised");
    try (Launched server = Launched.of(root, home, variables, "serve", "--port", "17072")) {
      server.line("http://");
      datasets.replace(
          "share.csv",
          "kr_messenger,2022-10-16,kakaotalk,users_dau,39.05",
          "kr_messenger,2022-10-16,kakaotalk,users_dau,4.05");
      assertThat(run(variables, "run").code()).isZero();

      String said = messages.poll(1, TimeUnit.MINUTES);
      assertThat(said).contains("kr_messenger", "messengers", "KakaoTalk", "share.csv");

      Run listed = run(variables, "alerts");
      assertThat(listed.out()).contains("measure").contains("KakaoTalk");
      String delivered = run(variables, "alerts", "deliveries").out();
      assertThat(delivered).contains("press").contains("delivered").contains("1 attempts");

      Run retried =
          run(variables, "alerts", "retry", delivered.substring(0, delivered.indexOf(' ')));
      assertThat(retried.code()).as(retried.err()).isZero();
      assertThat(messages.poll(1, TimeUnit.MINUTES)).isEqualTo(said);
      server.terminate();
    }
    assertThat(run(variables, "alerts", "test", "press").out()).startsWith("press answered 204");
    assertThat(run(variables, "alerts", "test", "pres").err()).contains("press");
    assertThat(run(variables, "alerts", "retry", "nothing").code()).isEqualTo(2);
  }

  private Run run(Map<String, String> variables, String... words)
      throws IOException, InterruptedException {
    try (Launched launched = Launched.of(root, home, variables, words)) {
      return launched.ended();
    }
  }

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException taken) {
      throw new IllegalStateException(taken);
    }
  }
}
