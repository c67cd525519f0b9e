package org.chokepoint.api.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureWishTest {
  @Test
  void withoutAWishThePictureKeepsItsProportions() {
    PictureSize layout = PictureWish.NONE.layout(960, 480);
    assertThat(layout).isEqualTo(new PictureSize(960, 480));
    assertThat(PictureWish.NONE.pixels(layout)).isEqualTo(new PictureSize(1600, 800));
  }

  @ParameterizedTest
  @CsvSource({
    "1200, 300, 1920, 480", // wider: more room beside
    "600, 1200, 960, 1920", // higher: more room below
    "800, 400, 960, 480"
  })
  void otherProportionsGiveRoomAndNeverTakeIt(int width, int height, int wide, int high) {
    PictureWish wish = wish("width", width, "height", height);
    PictureSize layout = wish.layout(960, 480);
    assertThat(layout).isEqualTo(new PictureSize(wide, high));
    assertThat(wish.pixels(layout)).isEqualTo(new PictureSize(width, height));
  }

  @Test
  void scaleMultipliesThePixels() {
    PictureWish wish = wish("width", 600, "scale", "2.5");
    assertThat(wish.pixels(wish.layout(960, 480))).isEqualTo(new PictureSize(1500, 750));
  }

  @Test
  void allFaultsAreListed() {
    assertThatThrownBy(() -> wish("width", "2401", "height", "x", "scale", "9"))
        .hasMessage(
            "width is '2401', expected a whole number from 200 to 2400; height is 'x', expected a"
                + " whole number from 200 to 4800; scale is '9', expected a number from 0.5 to 4.0"
                + " such as 2");
    assertThatThrownBy(() -> wish("width", 2000, "height", 400))
        .hasMessage(
            "width and height are 2000 and 400, expected neither more than 4 times the other");
  }

  @Test
  void noFileIsLargerThanItsBound() {
    PictureWish wish = wish("width", 2400, "scale", 2);
    assertThatThrownBy(() -> wish.pixels(wish.layout(960, 480)))
        .hasMessageContaining("the picture would have 4800 x 2400 pixels");
    PictureWish tall = PictureWish.NONE;
    assertThatThrownBy(() -> tall.pixels(tall.layout(960, 9000)))
        .hasMessageContaining("1600 x 15000 pixels");
  }

  private static PictureWish wish(Object... nameAndValue) {
    Map<String, String> asked = new java.util.HashMap<>();
    for (int i = 0; i < nameAndValue.length; i += 2) {
      asked.put(String.valueOf(nameAndValue[i]), String.valueOf(nameAndValue[i + 1]));
    }
    return PictureWish.of(name -> Optional.ofNullable(asked.get(name)));
  }
}
