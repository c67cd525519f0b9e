package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chokepoint.reports.chart.Chart;
import org.chokepoint.reports.chart.Charts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Chart pages in the real Chromium that {@link PageTest} uses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartPageTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final int DESKTOP = 1280;
  private static final int PHONE = 390;

  private final RunningApi api;
  private final Playwright playwright;
  private final Browser browser;

  ChartPageTest(@TempDir Path folder) {
    this.api = RunningApi.withDemo(folder);
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  }

  @AfterAll
  void stop() {
    browser.close();
    playwright.close();
    api.close();
  }

  @Test
  void everyPageIsCompleteWithoutJavaScript() {
    for (int width : new int[] {DESKTOP, PHONE}) {
      try (BrowserContext context = context(width, false)) {
        for (String address : pages(width)) {
          Watched watched = new Watched(context.newPage());
          Page page = watched.open(address);
          assertThat(page.locator("h1").count()).as(address).isEqualTo(1);
          assertThat(page.evaluate("document.documentElement.scrollWidth"))
              .as(address)
              .isEqualTo(width);
          for (Locator picture : page.locator("img").all()) {
            picture.scrollIntoViewIfNeeded();
          }
          page.waitForLoadState(LoadState.NETWORKIDLE);
          assertThat(page.evaluate("[...document.images].every(image => image.naturalWidth > 0)"))
              .as("pictures of %s", address)
              .isEqualTo(true);
          watched.complaints(address);
          page.close();
        }
      }
    }
  }

  /**
   * Charts differ in their pictures, which axe does not see: each once, one of each layout always.
   */
  @Test
  void axeFindsNoViolation() {
    for (int width : new int[] {DESKTOP, PHONE}) {
      try (BrowserContext context = context(width, true)) {
        for (String address : pages(PHONE)) {
          Page page = context.newPage();
          page.navigate(api.address() + address);
          if (address.startsWith("/charts/")) {
            page.waitForSelector("canvas");
          }
          AxeResults results = new AxeBuilder(page).analyze();
          assertThat(results.getPasses()).isNotEmpty();
          assertThat(results.getViolations())
              .as("%s at %d", address, width)
              .extracting(Rule::getId, Rule::getNodes)
              .isEmpty();
          page.close();
        }
      }
    }
  }

  @Test
  void everyLinkOfAChartLeadsToAnAnswer() {
    try (BrowserContext context = context(DESKTOP, false)) {
      for (String address : List.of("/charts", "/charts/market-hhi", "/charts/failure-rank")) {
        Page page = context.newPage();
        page.navigate(api.address() + address);
        for (Locator link : page.locator("main a, link[rel=alternate]").all()) {
          String target = link.getAttribute("href").replace(api.address().toString(), "");
          if (target.matches("/(charts|v1|embed|oembed).*")) {
            assertThat(api.get(target).statusCode()).as(target).isEqualTo(200);
          }
        }
        page.close();
      }
    }
  }

  @Test
  void aDrawingThatAnswersThePointerTakesThePlaceOfThePicture() {
    for (int width : new int[] {DESKTOP, PHONE}) {
      try (BrowserContext context = context(width, true)) {
        for (String chart : charts(width)) {
          Watched watched = new Watched(context.newPage());
          Page page = watched.open("/charts/" + chart);
          page.waitForSelector(".stage canvas");
          assertThat(page.locator("figure.chart img").isVisible()).as(chart).isFalse();
          assertThat(page.locator(".stage").getAttribute("aria-label")).isNotEmpty();
          assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
          watched.complaints(chart);
          page.close();
        }
      }
    }
  }

  @Test
  void thePointerGetsATooltipDrawnOnTheCanvas() {
    try (BrowserContext context = context(DESKTOP, true)) {
      Watched watched = new Watched(context.newPage());
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
      watched.complaints("tooltip");
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
        browser.newContext(
            new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
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
    try (BrowserContext context = context(DESKTOP, true)) {
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
    try (BrowserContext context = context(DESKTOP, true)) {
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
    try (BrowserContext context = context(DESKTOP, true)) {
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

  @Test
  void whatIsCitedIsCopied() {
    try (BrowserContext context = context(DESKTOP, true)) {
      context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
      Page page = context.newPage();
      page.navigate(api.address() + "/charts/market-hhi");
      page.click("button[data-copy=cite-plain]");
      assertThat(page.locator("button[data-copy=cite-plain]").innerText()).isEqualTo("Copied");
      assertThat((String) page.evaluate("navigator.clipboard.readText()"))
          .startsWith("Chokepoint")
          .contains(api.address() + "/charts/market-hhi?lang=en&release=" + RunningApi.RELEASE);
    }
  }

  @Test
  void theKeyboardReachesTheFiguresAsATable() {
    try (BrowserContext context = context(DESKTOP, true)) {
      Page page = context.newPage();
      page.navigate(api.address() + "/charts/market-hhi");
      page.locator("a[href='#figures']").focus();
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("figures");
      assertThat(page.locator("table tbody tr").count()).isEqualTo(2);
    }
  }

  @Test
  void anotherSiteFramesTheFigureAndNothingElse() throws IOException {
    String embedding = null;
    try (BrowserContext context = context(PHONE, true)) {
      Page page = context.newPage();
      page.navigate(api.address() + "/charts/market-hhi");
      embedding = page.locator("#embed-code").textContent();
    }
    HttpServer elsewhere = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    byte[] article =
        ("<!DOCTYPE html><title>Article</title>"
                + embedding
                + "<img src='%1$s/v1/charts/market-hhi.png?width=300' alt=''><iframe name='page' src='%1$s/charts/market-hhi'></iframe>"
                    .formatted(api.address()))
            .getBytes(StandardCharsets.UTF_8);
    elsewhere.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, article.length);
          exchange.getResponseBody().write(article);
          exchange.close();
        });
    elsewhere.start();
    try (BrowserContext context = context(PHONE, true)) {
      Page page = context.newPage();
      page.navigate("http://localhost:" + elsewhere.getAddress().getPort() + "/");
      page.locator("iframe").first().scrollIntoViewIfNeeded();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      Frame figure =
          page.frames().stream()
              .filter(one -> one.url().contains("/embed/"))
              .findFirst()
              .orElseThrow();
      figure.waitForSelector("figcaption a");
      assertThat(figure.evaluate("document.images[0].naturalWidth > 0")).isEqualTo(true);
      assertThat(figure.evaluate("document.scripts.length")).isEqualTo(0);
      assertThat(figure.locator("img").boundingBox().width).isLessThanOrEqualTo(PHONE);
      assertThat(figure.locator("figcaption a").getAttribute("href"))
          .startsWith(api.address() + "/charts/market-hhi?")
          .contains("release=" + RunningApi.RELEASE);
      assertThat(page.evaluate("document.images[0].naturalWidth")).isEqualTo(300);
      assertThat(page.frames()).hasSize(3);
      for (Frame refused : page.frames()) {
        if (refused != figure) {
          assertThat(
                  refused.locator("h1", new Frame.LocatorOptions().setHasText("markets")).count())
              .isZero();
        }
      }
    } finally {
      elsewhere.stop(0);
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

  private static List<String> charts(int width) {
    return width == DESKTOP
        ? Charts.shipped().list().stream().map(Chart::id).toList()
        : List.of("market-hhi", "neighbourhood", "rule-matrix");
  }

  private BrowserContext context(int width, boolean scripts) {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(width, 844).setJavaScriptEnabled(scripts));
  }

  /** A page of which every request elsewhere and every complaint of the browser is noted. */
  private final class Watched {
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Watched(Page page) {
      this.page = page;
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      page.onRequest(
          request -> {
            if (!request.url().startsWith(api.address().toString())) {
              complaints.add(request.url());
            }
          });
    }

    Page open(String address) {
      page.navigate(api.address() + address);
      return page;
    }

    void complaints(String where) {
      assertThat(complaints).as(where).isEmpty();
    }
  }
}
