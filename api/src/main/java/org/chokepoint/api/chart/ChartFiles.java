package org.chokepoint.api.chart;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.picture.PicturesUnavailable;
import org.chokepoint.reports.picture.PngRenderer;
import org.chokepoint.reports.text.Language;

/** Gives charts as files. A file is made once for a release and kept while there is room. */
public final class ChartFiles implements AutoCloseable {
  private static final long KEPT_BYTES = 64L << 20;
  private static final int ENTRY_BYTES = 1 << 10;
  private static final int WAITING = 12; // fewer than the server's threads: other reads go on
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Studio studio = new Studio(WAITING, PATIENCE);
  private final Predicate<String> lettered;
  private final Cache<Key, ChartFile> kept =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_BYTES)
          .weigher((Key key, ChartFile file) -> ENTRY_BYTES + file.size())
          .build();

  /** Files with the typefaces of this machine. */
  public ChartFiles() {
    this(PngRenderer::hasHangulOf);
  }

  /**
   * Files of a machine with other typefaces.
   *
   * @param lettered whether a picture, as SVG, finds all its Korean letters
   */
  ChartFiles(Predicate<String> lettered) {
    this.lettered = lettered;
  }

  /** What tells one file from another. */
  private record Key(
      String release,
      String chart,
      Map<String, String> settings,
      Language language,
      ChartFormat format,
      PictureWish wish,
      String more) {
    static Key of(
        ChartRequest request, Release release, ChartFormat format, PictureWish wish, String more) {
      return new Key(
          release.id(),
          request.chart().id(),
          request.settings(),
          request.language(),
          format,
          wish,
          more);
    }
  }

  /** Makes the first picture as quick as the next. */
  public void warm() {
    studio.warm();
  }

  /**
   * The picture as SVG.
   *
   * @throws IllegalArgumentException if a parameter or its value is unknown
   * @throws PicturesUnavailable if no pictures can be drawn on this machine
   * @throws PicturesBusy if too many are wanted
   */
  public ChartFile svg(ChartRequest request, Release release, PictureWish wish) {
    return kept.get(
        Key.of(request, release, ChartFormat.SVG, wish, ""),
        key -> {
          DrawnChart chart = DrawnChart.of(request, release.reportTables());
          PictureSize size = wish.layout(chart.drawing().width(), chart.drawing().height());
          return ChartFile.of(
              ChartFormat.SVG, studio.svg(chart.drawing(), size), request.language());
        });
  }

  /**
   * The picture as PNG; with English labels where its Korean letters are not to be had.
   *
   * @throws IllegalArgumentException if a parameter or its value is unknown, or the picture would
   *     be too large
   * @throws PicturesUnavailable if no pictures can be drawn on this machine
   * @throws PicturesBusy if too many are wanted
   */
  public ChartFile png(ChartRequest request, Release release, PictureWish wish) {
    String svg = text(svg(request, release, wish));
    if (lettered.test(svg)) {
      return png(request, release, wish, svg, ChartFile.Lettering.AS_ASKED);
    }
    ChartRequest english = request.in(Language.EN);
    return png(
        english, release, wish, text(svg(english, release, wish)), ChartFile.Lettering.NO_HANGUL);
  }

  private ChartFile png(
      ChartRequest request,
      Release release,
      PictureWish wish,
      String svg,
      ChartFile.Lettering lettering) {
    return kept.get(
        Key.of(request, release, ChartFormat.PNG, wish, lettering.name()),
        key -> {
          PictureSize pixels = wish.pixels(SvgSize.of(svg));
          byte[] bytes = studio.png(svg, pixels);
          return new ChartFile(
              ChartFormat.PNG, new ChartFile.Content(bytes), request.language(), lettering);
        });
  }

  /**
   * The figures drawn as CSV.
   *
   * @throws IllegalArgumentException if a parameter or its value is unknown
   */
  public ChartFile csv(ChartRequest request, Release release, ByteOrderMark mark) {
    return kept.get(
        Key.of(request, release, ChartFormat.CSV, PictureWish.NONE, mark.name()),
        key -> {
          DrawnChart chart = DrawnChart.of(request, release.reportTables());
          byte[] bytes =
              mark == ByteOrderMark.WRITTEN ? ChartCsv.marked(chart) : ChartCsv.of(chart);
          return ChartFile.of(ChartFormat.CSV, bytes, request.language());
        });
  }

  /** Whether a text begins with the mark by which Excel knows UTF-8. */
  public enum ByteOrderMark {
    /** It does. */
    WRITTEN,
    /** It does not. */
    NONE
  }

  /**
   * The ECharts option document.
   *
   * @throws IllegalArgumentException if a parameter or its value is unknown
   */
  public ChartFile option(ChartRequest request, Release release) {
    return kept.get(
        Key.of(request, release, ChartFormat.JSON, PictureWish.NONE, ""),
        key ->
            ChartFile.of(
                ChartFormat.JSON,
                DrawnChart.of(request, release.reportTables())
                    .drawing()
                    .option()
                    .getBytes(StandardCharsets.UTF_8),
                request.language()));
  }

  /**
   * Everything needed to print and cite the chart, as ZIP; without the picture where none can be
   * drawn.
   *
   * @param origin scheme and host of the addresses in it; empty leaves them as paths
   * @throws IllegalArgumentException if a parameter or its value is unknown
   * @throws PicturesBusy if too many pictures are wanted
   */
  public ChartFile zip(ChartRequest request, Release release, String origin) {
    Optional<ChartFile> picture = picture(request, release);
    return kept.get(
        Key.of(request, release, ChartFormat.ZIP, PictureWish.NONE, origin),
        key ->
            ChartFile.of(
                ChartFormat.ZIP,
                ChartPackage.of(request, release, origin, picture).zip(),
                request.language()));
  }

  private Optional<ChartFile> picture(ChartRequest request, Release release) {
    try {
      return Optional.of(svg(request, release, PictureWish.NONE));
    } catch (PicturesUnavailable none) {
      return Optional.empty();
    }
  }

  private static String text(ChartFile svg) {
    return new String(svg.content().bytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    studio.close();
  }
}
