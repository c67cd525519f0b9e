package org.chokepoint.usage.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chokepoint.usage.UsageCard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UsagePageTest {
  private static final Path PAGE = Path.of("..", "docs", "usage.md");

  @ParameterizedTest
  @MethodSource("org.chokepoint.usage.sample.UsageCardTest#cards")
  void thePageSaysWhatTheCardSays(UsageCard card) throws IOException {
    assertThat(Files.readString(PAGE))
        .contains(
            "| `%s` | %s | %s | `%s` |\n"
                .formatted(card.id(), card.name(), card.unit(), card.formula()));
  }
}
