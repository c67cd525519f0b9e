package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.api.http.BrowsedApi.DESKTOP;
import static org.chokepoint.api.http.BrowsedApi.PHONE;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Drawings that answer the pointer, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartDrawingTest {
  private final BrowsedApi browsed;
  private final RunningApi api;

  ChartDrawingTest(@TempDir Path folder) {
    this.browsed = BrowsedApi.withDemo(folder);
    this.api = browsed.api();
  }

  @AfterAll
  void stop() {
    browsed.close();
  }

  @Test
  void aDrawingThatAnswersThePointerTakesThePlaceOfThePicture() {
    for (int width : new int[] {DESKTOP, PHONE}) {
      try (BrowserContext context = browsed.scripted(width)) {
        WatchedPage watched = new WatchedPage(context, api);
        for (String chart : ChartPageTest.charts(width)) {
          Page page = watched.open("/charts/" + chart);
          page.waitForSelector(".stage canvas");
          assertThat(page.locator("figure.chart img").isVisible()).as(chart).isFalse();
          assertThat(page.locator(".stage").getAttribute("aria-label")).isNotEmpty();
          assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
          watched.complainsOfNothing(chart);
        }
      }
    }
  }

  @Test
  void thePointerGetsATooltipDrawnOnTheCanvas() {
    try (BrowserContext context = browsed.scripted(DESKTOP)) {
      WatchedPage watched = new WatchedPage(context, api);
      Page page = watched.open("/charts/market-hhi");
      page.waitForSelector(".stage canvas");
      Locator stage = page.locator(".stage");
      stage.scrollIntoViewIfNeeded();
      var box = stage.boundingBox();
      int before = texts(page);
      boolean shown = false;
      for (double y = 0.2; y < 0.8 && !shown; y += 0.05) {
        page.mouse().move(box.x + box.width * 0.5, box.y + box.height * y);
        page.waitForTimeout(120);
        shown = texts(page) > before;
      }
      assertThat(shown).as("a tooltip adds texts to the drawing").isTrue();
      watched.complainsOfNothing("tooltip");
    }
  }

  private static int texts(Page page) {
    return (Integer)
        page.evaluate(
            "echarts.getInstanceByDom(document.querySelector('.stage > div')).getZr()"
                + ".storage.getDisplayList(true).filter(one => one.type === 'tspan').length");
  }

  @Test
  void whoWantsNoMotionGetsNone() {
    try (BrowserContext context =
        browsed
            .browser()
            .newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
      Page page = context.newPage();
      page.navigate(api.address() + "/charts/market-hhi");
      page.waitForSelector(".stage canvas");
      assertThat(
              page.evaluate(
                  "echarts.getInstanceByDom(document.querySelector('.stage > div'))"
                      + ".getOption().animation"))
          .isEqualTo(false);
    }
  }

  @Test
  void thePictureStaysWhereTheLibraryFails() {
    try (BrowserContext context = browsed.scripted(DESKTOP)) {
      Page page = context.newPage();
      page.route("**/echarts/**", Route::abort);
      page.navigate(api.address() + "/charts/market-hhi");
      page.waitForLoadState(LoadState.NETWORKIDLE);
      page.waitForTimeout(500);
      assertThat(page.locator("figure.chart img").isVisible()).isTrue();
      assertThat(page.locator(".stage").count()).isZero();
    }
  }

  @Test
  void theBrowserDrawsWhereTheServerCannot() {
    try (BrowserContext context = browsed.scripted(DESKTOP)) {
      Page page = context.newPage();
      page.route("**/*.svg?*", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
      page.navigate(api.address() + "/charts/market-hhi");
      page.waitForSelector(".stage canvas");
      assertThat(page.locator(".stage").boundingBox().width).isGreaterThan(800);
      assertThat(page.locator("figure.chart img").isVisible()).isFalse();
    }
  }

  @Test
  void aSettingStandsInTheAddressAndBackRestoresIt() {
    try (BrowserContext context = browsed.scripted(DESKTOP)) {
      Page page = context.newPage();
      page.navigate(api.address() + "/charts/market-hhi?lang=ko");
      String drawn = page.locator("figure.chart img").getAttribute("src");
      page.selectOption("#set-lens", "firm");
      page.waitForURL(address -> address.contains("lens=firm"));
      assertThat(page.url()).contains("lang=ko");
      assertThat(page.locator("figure.chart img").getAttribute("src")).contains("lens=firm");
      assertThat(page.locator("#set-lens").inputValue()).isEqualTo("firm");
      page.goBack();
      assertThat(page.locator("figure.chart img").getAttribute("src")).isEqualTo(drawn);
      assertThat(page.locator("#set-lens").inputValue()).isEmpty(); // left open: the standard
    }
  }
}
