package org.chokepoint.cli.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chokepoint.table.FaultyInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private final Path file;

  SettingsTest(@TempDir Path folder) {
    this.file = folder.resolve("chokepoint.conf");
  }

  private Settings read(String text) throws IOException {
    return Settings.read(Files.writeString(file, text));
  }

  @Test
  void whatIsLeftOutHasItsDefault() throws IOException {
    assertThat(read("")).isEqualTo(Settings.read(Path.of("..", "conf", "chokepoint.conf")));
    assertThat(read("").requestsPerSecond()).isEqualTo(50);
    assertThat(read("").burst()).isEqualTo(200);
    assertThat(read("").trustedProxies()).isEmpty();
  }

  @Test
  void whatIsSetCounts() throws IOException {
    Settings settings =
        read(
            "server { requests-per-second = 5, burst = 9, trusted-proxies = [\"10.0.0.0/8\", \"::1\"] }");
    assertThat(settings.requestsPerSecond()).isEqualTo(5);
    assertThat(settings.burst()).isEqualTo(9);
    assertThat(settings.trustedProxies()).containsExactly("10.0.0.0/8", "::1");
  }

  @Test
  void anUnknownKeyIsRefusedNamingTheNearest() {
    assertThatThrownBy(() -> read("server.brst = 3"))
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("server.burst");
  }
}
