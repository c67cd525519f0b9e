package org.chokepoint.api.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.Lease;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.ReleaseStore;
import org.chokepoint.api.store.DemoRows;
import org.chokepoint.api.store.WrittenHome;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartFilesTest {
  private final WrittenHome home;
  private final CurrentRelease releases;
  private final Lease lease;
  private final Release release;

  ChartFilesTest(@TempDir Path folder) {
    home = new WrittenHome(folder);
    home.publish("20261122T061501Z-1a2b3c4d", DemoRows.rows());
    releases = CurrentRelease.watch(new ReleaseStore(home.path()), Duration.ofHours(1), 64L << 20);
    lease = releases.newest().orElseThrow();
    release = lease.release();
  }

  @AfterAll
  void close() {
    lease.close();
    releases.close();
    home.close();
  }

  @Test
  void whatWasDrawnIsNotDrawnAgain() {
    try (ChartFiles files = new ChartFiles()) {
      ChartFile first = files.svg(request(Map.of(), Language.EN), release, PictureWish.NONE);
      assertThat(files.svg(request(Map.of(), Language.EN), release, PictureWish.NONE))
          .isSameAs(first);
      assertThat(
              files.svg(request(Map.of("lens", "group"), Language.EN), release, PictureWish.NONE))
          .as("the standard value, said aloud")
          .isSameAs(first);
      assertThat(files.svg(request(Map.of("lens", "firm"), Language.EN), release, PictureWish.NONE))
          .isNotSameAs(first);
      assertThat(files.svg(request(Map.of(), Language.KO), release, PictureWish.NONE))
          .isNotSameAs(first);
    }
  }

  @Test
  void withoutKoreanTypefacesThePixelsAreInEnglishAndSaySo() {
    try (ChartFiles files = new ChartFiles(svg -> false);
        ChartFiles able = new ChartFiles(svg -> true)) {
      ChartFile png = files.png(request(Map.of(), Language.KO), release, PictureWish.NONE);
      assertThat(png.language()).isEqualTo(Language.EN);
      assertThat(png.lettering()).isEqualTo(ChartFile.Lettering.NO_HANGUL);
      ChartFile korean = able.png(request(Map.of(), Language.KO), release, PictureWish.NONE);
      assertThat(korean.language()).isEqualTo(Language.KO);
      assertThat(korean.lettering()).isEqualTo(ChartFile.Lettering.AS_ASKED);
    }
  }

  @Test
  void anotherServerPacksTheSameBytes() {
    ChartRequest request = request(Map.of("lens", "firm"), Language.KO);
    try (ChartFiles one = new ChartFiles();
        ChartFiles other = new ChartFiles()) {
      byte[] packed = one.zip(request, release, "http://localhost").content().bytes();
      assertThat(other.zip(request, release, "http://localhost").content().bytes())
          .isEqualTo(packed);
      assertThat(other.zip(request, release, "http://elsewhere").content().bytes())
          .isNotEqualTo(packed);
    }
  }

  @Test
  void aPackageIsWholeWithoutThePicture() {
    ChartPackage packed =
        ChartPackage.of(request(Map.of(), Language.EN), release, "", Optional.empty());
    assertThat(packed.files().keySet())
        .containsExactly(
            "data.csv",
            "metadata.json",
            "README.en.txt",
            "README.ko.txt",
            "citation.txt",
            "citation.bib",
            "citation.csl.json");
  }

  private static ChartRequest request(Map<String, String> settings, Language language) {
    return new ChartRequest(Charts.shipped().named("market-hhi"), settings, language);
  }
}
