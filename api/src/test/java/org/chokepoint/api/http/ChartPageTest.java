package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.api.http.BrowsedApi.DESKTOP;
import static org.chokepoint.api.http.BrowsedApi.PHONE;

import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.api.browser.Accessibility;
import org.chokepoint.reports.chart.Chart;
import org.chokepoint.reports.chart.Charts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Chart pages in a real browser: complete, accessible, linked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartPageTest {
  private final BrowsedApi browsed;
  private final RunningApi api;

  ChartPageTest(@TempDir Path folder) {
    this.browsed = BrowsedApi.withDemo(folder);
    this.api = browsed.api();
  }

  @AfterAll
  void stop() {
    browsed.close();
  }

  @Test
  void everyPageIsCompleteWithoutJavaScript() {
    for (int width : new int[] {DESKTOP, PHONE}) {
      try (BrowserContext context = browsed.unscripted(width)) {
        WatchedPage watched = new WatchedPage(context, api);
        for (String address : pages(width)) {
          Page page = watched.open(address);
          assertThat(page.locator("h1").count()).as(address).isEqualTo(1);
          assertThat(page.evaluate("document.documentElement.scrollWidth"))
              .as(address)
              .isEqualTo(width);
          for (Locator picture : page.locator("img").all()) {
            picture.scrollIntoViewIfNeeded();
          }
          assertThat(drawn(page)).as("pictures of %s", address).isTrue();
          watched.complainsOfNothing(address);
        }
      }
    }
  }

  /** Whether every picture of a page comes within ten seconds. */
  private static boolean drawn(Page page) {
    for (int tries = 0; tries < 400; tries++) {
      if (page.evaluate("[...document.images].every(image => image.naturalWidth > 0)")
          .equals(true)) {
        return true;
      }
      page.waitForTimeout(25);
    }
    return false;
  }

  /**
   * Charts differ in their pictures, which axe does not see: each once, one of each layout always.
   */
  @Test
  void axeFindsNoViolation() {
    for (int width : new int[] {DESKTOP, PHONE}) {
      try (BrowserContext context = browsed.scripted(width)) {
        Page page = context.newPage();
        for (String address : pages(PHONE)) {
          page.navigate(api.address() + address);
          if (address.startsWith("/charts/")) {
            page.waitForSelector("canvas");
          }
          AxeResults results = Accessibility.of(page);
          assertThat(results.getPasses()).isNotEmpty();
          assertThat(results.getViolations())
              .as("%s at %d", address, width)
              .extracting(Rule::getId, Rule::getNodes)
              .isEmpty();
        }
      }
    }
  }

  @Test
  void everyLinkOfAChartLeadsToAnAnswer() {
    try (BrowserContext context = browsed.unscripted(DESKTOP)) {
      Page page = context.newPage();
      for (String address : List.of("/charts", "/charts/market-hhi", "/charts/failure-rank")) {
        page.navigate(api.address() + address);
        for (Locator link : page.locator("main a, link[rel=alternate]").all()) {
          String target = link.getAttribute("href").replace(api.address().toString(), "");
          if (target.matches("/(charts|v1|embed|oembed).*")) {
            assertThat(api.get(target).statusCode()).as(target).isEqualTo(200);
          }
        }
      }
    }
  }

  @Test
  void whatIsCitedIsCopied() {
    try (BrowserContext context = browsed.scripted(DESKTOP)) {
      context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
      Page page = context.newPage();
      page.navigate(api.address() + "/charts/market-hhi");
      page.click("button[data-copy=cite-plain]");
      page.locator("button[data-copy=cite-plain]:text-is('Copied')").waitFor();
      assertThat((String) page.evaluate("navigator.clipboard.readText()"))
          .startsWith("Chokepoint")
          .contains(api.address() + "/charts/market-hhi?lang=en&release=" + RunningApi.RELEASE);
    }
  }

  @Test
  void theKeyboardReachesTheFiguresAsATable() {
    try (BrowserContext context = browsed.scripted(DESKTOP)) {
      Page page = context.newPage();
      page.navigate(api.address() + "/charts/market-hhi");
      page.locator("a[href='#figures']").focus();
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("figures");
      assertThat(page.locator("table tbody tr").count()).isEqualTo(2);
    }
  }

  /** Every page at the width of a desk; on a phone one of each layout. */
  private static List<String> pages(int width) {
    List<String> pages = new ArrayList<>();
    for (String language : List.of("en", "ko")) {
      pages.add("/charts?lang=" + language);
      charts(width).forEach(chart -> pages.add("/charts/" + chart + "?lang=" + language));
      pages.add("/embed/market-hhi?lang=" + language);
    }
    return pages;
  }

  /** Every chart on a desk; on a phone one of each layout. */
  static List<String> charts(int width) {
    return width == DESKTOP
        ? Charts.shipped().list().stream().map(Chart::id).toList()
        : List.of("market-hhi", "neighbourhood", "rule-matrix");
  }
}
