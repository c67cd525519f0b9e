package org.chokepoint.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.chart.Drawing;
import org.chokepoint.reports.table.KoreanRelease;
import org.chokepoint.reports.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
  private static SvgRenderer renderer;

  @BeforeAll
  static void open() {
    renderer = SvgRenderer.open();
  }

  @AfterAll
  static void close() {
    renderer.close();
  }

  @Test
  void svgShowsMarketsNumbersBandsReleaseAndSource() {
    assertThat(svg(drawing("market-hhi")))
        .contains(
            "Mobile messaging (Korea)", "Taxi hailing by app (Korea)", "9,032", "8,100 to 8,465")
        .contains("KR 1,200", "KR 2,500", "2021 to 2023-Q4")
        .contains("Chokepoint release r-20221116-1", "Source: Korean platforms 2019-2022")
        .doesNotContain("Toy market");
  }

  @Test
  void rangeIsDrawnSolidToItsLowEndAndLighterToItsHighEnd() {
    String svg = svg(drawing("market-hhi"));
    assertThat(svg.split("fill=\"#A6D4F2\"", -1)).hasSize(1 + 2 + 1);
    assertThat(svg.split("fill=\"#0072B2\"", -1)).hasSize(1 + 4 + 2 + 1);
  }

  @Test
  void svgShowsNodesThatFail() {
    assertThat(svg(drawing("failure-rank")))
        .contains("Pangyo data centre (SK C&amp;C)", "10 down, 70.5% of users", "kakao-2022");
  }

  @Test
  void sameOptionGivesTheSameBytesWhateverWasDrawnBefore() {
    Drawing drawing = drawing("market-hhi");
    String first = svg(drawing);
    svg(drawing("failure-rank"));
    assertThat(svg(drawing)).isEqualTo(first);
    try (SvgRenderer fresh = SvgRenderer.open()) {
      assertThat(fresh.svg(drawing.option(), drawing.width(), drawing.height())).isEqualTo(first);
    }
  }

  @Test
  void threadsTakeTurnsAndDrawTheSame() throws Exception {
    Drawing drawing = drawing("market-hhi");
    String expected = svg(drawing);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> drawn =
          IntStream.range(0, 16).mapToObj(i -> threads.submit(() -> svg(drawing))).toList();
      for (Future<String> one : drawn) {
        assertThat(one.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 960, 2400})
  void pngHasTheWidthAskedForAndIsNotBlank(int width) throws IOException {
    Drawing drawing = drawing("market-hhi");
    BufferedImage image = image(new PngRenderer().png(svg(drawing), width));
    assertThat(image.getWidth()).isEqualTo(width);
    assertThat(image.getHeight())
        .isEqualTo(Math.round((float) width * drawing.height() / drawing.width()));
    assertThat(colours(image)).as("distinct colours").isGreaterThan(20);
  }

  @Test
  void widthOutOfBoundsIsRefused() {
    assertThatThrownBy(() -> new PngRenderer().png("<svg/>", 2401))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("width of 2401 pixels, expected 200 to 2400");
  }

  @Test
  void textThatIsNotSvgIsRefused() {
    assertThatThrownBy(() -> new PngRenderer().png("hello", 400))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not an SVG document");
  }

  @Test
  void brokenOptionIsRefusedAndTheRendererLivesOn() {
    assertThatThrownBy(() -> renderer.svg("{", 400, 300))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ECharts refuses the option");
    assertThat(svg(drawing("market-hhi"))).contains("Mobile messaging");
  }

  @Test
  void closedRendererSaysSo() {
    SvgRenderer closed = SvgRenderer.open();
    closed.close();
    closed.close();
    assertThatThrownBy(() -> closed.svg("{}", 400, 300))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  private static Drawing drawing(String chart) {
    return Charts.shipped().named(chart).drawing(KoreanRelease.tables(), Map.of(), Language.EN);
  }

  private static String svg(Drawing drawing) {
    return renderer.svg(drawing.option(), drawing.width(), drawing.height());
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static long colours(BufferedImage image) {
    return IntStream.range(0, image.getWidth())
        .flatMap(x -> IntStream.range(0, image.getHeight()).map(y -> image.getRGB(x, y)))
        .distinct()
        .count();
  }
}
