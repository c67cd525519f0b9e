package org.chokepoint.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StableIdsTest {
  private static final String PICTURE =
      "<clipPath id=\"zr7-c0\"/><g clip-path=\"url(#zr7-c0)\"/><text>zr7-c0</text>";

  @Test
  void numberOfPicturesDrawnBeforeDoesNotShow() {
    assertThat(StableIds.in(PICTURE, "a"))
        .isEqualTo(
            StableIds.in(PICTURE.replace("zr7-c0\"", "zr8-c0\"").replace("#zr7", "#zr8"), "a"))
        .contains("<text>zr7-c0</text>");
  }

  @Test
  void picturesOfDifferentOptionsDoNotShareIdentifiers() {
    assertThat(StableIds.in(PICTURE, "a")).isNotEqualTo(StableIds.in(PICTURE, "b"));
  }
}
