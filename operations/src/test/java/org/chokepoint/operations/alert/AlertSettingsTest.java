package org.chokepoint.operations.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chokepoint.table.FaultyInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertSettingsTest {
  @TempDir Path folder;

  @Test
  void shippedSettingsWatchAndTellNobody() {
    AlertSettings shipped = AlertSettings.read(Path.of("..", "conf", "alerts.conf"));
    assertThat(shipped.watches())
        .extracting(Watch::name)
        .containsExactly("rule-changes", "single-points", "stale-data");
    assertThat(shipped.webhooks()).isEqualTo(WebhookSettings.NONE);
  }

  @Test
  void withoutAFileNothingIsWatched() {
    assertThat(AlertSettings.read(folder.resolve("none.conf"))).isEqualTo(AlertSettings.NONE);
  }

  @Test
  void everyFaultIsListedWithItsLine() {
    Path file =
        written(
            """
            watches = [
              { name = a, kind = rule, merket = x }
              { name = a, kind = measure, measure = hhj, above = 2000, reset = 2500 }
              { name = c, kind = outage }
              { name = d, kind = failure, people = many }
            ]
            webhooks {
              allow = ["hooks.example.org", "2130706433"]
              private-ranges-allowed = ["10.0.0.0"]
              targets = [
                { name = t, url = "https://elsewhere.example.org/", secret-env = S, watches = [z] }
                { name = u, url = "http://hooks.example.org/" }
              ]
            }
            """);
    assertThatThrownBy(() -> AlertSettings.read(file))
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("conf/alerts.conf:2: found the key 'merket' in watches[0]")
        .hasMessageContaining("did you mean 'market'")
        .hasMessageContaining("two watches 'a'")
        .hasMessageContaining("'hhj'")
        .hasMessageContaining("reset = 2500.0")
        .hasMessageContaining("kind 'outage'")
        .hasMessageContaining("people = many")
        .hasMessageContaining("a number that some read as an address")
        .hasMessageContaining("'10.0.0.0'")
        .hasMessageContaining("elsewhere.example.org is not in webhooks.allow")
        .hasMessageContaining("no watch 'z'")
        .hasMessageContaining("only https is called")
        .hasMessageContaining("no secret in targets[1]");
  }

  @Test
  void watchesAndTargetsAreRead() {
    Path file =
        written(
            """
            watches = [
              { name = hhi, kind = measure, markets = [a, b], measure = hhi, below = 1500, reset = 1800 }
            ]
            webhooks {
              allow = ["Hooks.Example.org"]
              targets = [
                { name = t, url = "https://hooks.example.org/x", secret-file = s.key, watches = "*" }
              ]
            }
            """);
    AlertSettings settings = AlertSettings.read(file);
    Watch.OfMeasure watch = (Watch.OfMeasure) settings.watches().get(0);
    assertThat(watch.markets().covers("b")).isTrue();
    assertThat(watch.markets().covers("c")).isFalse();
    assertThat(watch.side()).isEqualTo(Watch.Side.BELOW);
    assertThat(watch.reset()).isEqualTo(1800);
    assertThat(settings.webhooks().target("t").orElseThrow().secret())
        .isEqualTo(new SecretPlace.Kept(folder.resolve("s.key")));
  }

  private Path written(String text) {
    try {
      return Files.writeString(folder.resolve("alerts.conf"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
