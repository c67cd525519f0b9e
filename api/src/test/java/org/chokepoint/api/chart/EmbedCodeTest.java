package org.chokepoint.api.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmbedCodeTest {
  @Test
  void aTitleCannotBreakOut() {
    EmbedCode code =
        new EmbedCode(
            "http://localhost/embed/shares?lang=en&release=1",
            "\"><script>alert(1)</script>",
            960,
            600);
    assertThat(code.responsive())
        .startsWith("<iframe src=\"http://localhost/embed/shares?lang=en&amp;release=1\"")
        .doesNotContain("<script", "\">\"")
        .contains("aspect-ratio:960/600")
        .endsWith("></iframe>");
    assertThat(code.fixed()).contains("width=\"960\" height=\"600\"").doesNotContain("<script");
  }
}
