package org.chokepoint.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.api.store.DemoRows;
import org.chokepoint.api.store.WrittenHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerMainTest {
  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  ServerMainTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private int run(String... words) {
    return new ServerMain(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(List.of(words));
  }

  @Test
  void withoutAReleaseItSaysWhatToDo() {
    assertThat(run("--home", folder.toString(), "--no-serve")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "no release in %s yet; run ./chokepoint run, or name another folder with --home%n"
                .formatted(folder));
  }

  @Test
  void everyFaultOfTheCommandLineIsNamed() {
    assertThat(run("--prot", "1", "--port", "70700", "--burst", "x", "--trusted-proxies", "proxy"))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("no option '--prot'; did you mean '--port' or '--root'?")
        .contains("--port is '70700', expected a whole number from 0 to 65535")
        .contains("--burst is 'x', expected a whole number from 1 to 999999")
        .contains("trusted proxy 'proxy', expected an address or a range such as 10.0.0.0/8")
        .contains("--home is missing");
  }

  @Test
  void theSummaryIsPrintedWithoutServing() {
    publish();
    assertThat(run("--home", folder.toString(), "--summary", "--no-serve")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Mobile messengers")
        .contains("Pangyo data centre")
        .doesNotContain("http://");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aTakenPortIsPassedOver() throws IOException {
    publish();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThat(run("--home", folder.toString(), "--port", String.valueOf(port))).isZero();
      assertThat(err.toString(StandardCharsets.UTF_8))
          .startsWith("port %d is taken; trying %d".formatted(port, port + 1));
      assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("http://127.0.0.1:");
    }
  }

  private void publish() {
    try (WrittenHome home = new WrittenHome(folder)) {
      home.publish("20261122T061501Z-1a2b3c4d", DemoRows.rows());
    }
  }
}
