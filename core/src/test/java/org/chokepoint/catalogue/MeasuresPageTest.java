package org.chokepoint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MeasuresPageTest {
  private static final Path PAGE = Path.of("..", "docs", "measures.md");
  private static final String REMEDY =
      "docs/measures.md is stale; write it again with"
          + " mvn -pl core test -Dtest=MeasuresPageTest -Dchokepoint.write-docs=true";

  @Test
  void pageInDocsSaysWhatTheCardsSay() throws IOException {
    String page = MeasuresPage.markdown();
    if (Boolean.getBoolean("chokepoint.write-docs")) {
      Files.writeString(PAGE, page, StandardCharsets.UTF_8);
    }
    assertThat(PAGE).as(REMEDY).exists();
    assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).as(REMEDY).isEqualTo(page);
  }

  @Test
  void everyMeasureHasASectionThatItsLineLinksTo() {
    String page = MeasuresPage.markdown();
    assertThat(Catalogue.ids())
        .allSatisfy(id -> assertThat(page).contains("(#" + id + ")").contains("\n## " + id + "\n"));
  }

  @Test
  void noTwoMeasuresShareAName() {
    assertThat(Catalogue.ids()).doesNotHaveDuplicates();
  }
}
