package org.chokepoint.operations.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InstallationTest {
  private static final String ARCHIVE = "chokepoint.archive";

  private final Installation installation = new Installation(Path.of("product"), Path.of("state"));

  @AfterEach
  void noTrial() {
    System.clearProperty(ARCHIVE);
  }

  @Test
  void theConfigurationIsTheProducts() {
    assertThat(installation.configuration())
        .isEqualTo(Path.of("product", "conf", "chokepoint.conf"));
  }

  @Test
  void aBuildsTrialRunDoesNotWriteWhereTheUsersRunsWrite() {
    System.setProperty(ARCHIVE, "make");
    assertThat(installation.configuration()).isEqualTo(Path.of("state", "chokepoint.conf"));
  }
}
