package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.api.browser.Accessibility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {

  private final BrowsedApi browsed;
  private final RunningApi api;
  private final Browser browser;

  PageTest(@TempDir Path folder) {
    this.browsed = BrowsedApi.withDemo(folder);
    this.api = browsed.api();
    this.browser = browsed.browser();
  }

  @BeforeAll
  void pageAnswers() {
    assertThat(api.get("/").statusCode()).isEqualTo(200);
  }

  @AfterAll
  void stop() {
    browsed.close();
  }

  @Test
  void withoutJavaScriptThePageShowsWhatWasFound() {
    try (BrowserContext context = context(1280, 900, Script.OFF)) {
      List<String> elsewhere = new ArrayList<>();
      Page page = context.newPage();
      page.onRequest(
          request -> {
            if (!request.url().startsWith(api.address().toString())) {
              elsewhere.add(request.url());
            }
          });
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate(api.address() + "/");
      assertThat(page.title()).isEqualTo("What stands out - Chokepoint");
      assertThat(page.locator("h1").innerText())
          .isEqualTo(
              "The most concentrated market found is Mobile messengers (KR, 2022): the three"
                  + " largest hold 98.5%. One failure, Pangyo data centre, takes 4 other nodes down with it.");
      String text = page.locator("main").innerText();
      assertThat(text)
          .contains("8,836")
          .contains("7,900\u20138,120")
          .contains("Kakao")
          .contains("KakaoTalk")
          .contains("1,000,000")
          .contains("made-up data")
          .contains("published 22 November 2026, 06:15 UTC");
      assertThat(page.locator("footer").innerText()).contains(RunningApi.RELEASE);
      assertThat(page.locator("img").count()).isEqualTo(2);
      assertThat(page.locator("img").first().getAttribute("alt")).contains("Mobile messengers");
      page.locator("img").last().scrollIntoViewIfNeeded();
      page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
      assertThat(elsewhere).isEmpty();
      assertThat(complaints).isEmpty();
      page.locator("h1").scrollIntoViewIfNeeded();
      screenshot(page, "page-desktop.png");
    }
  }

  @Test
  void everyLinkLeadsToAnAnswer() {
    try (BrowserContext context = context(1280, 900, Script.OFF)) {
      Page page = context.newPage();
      page.navigate(api.address() + "/");
      for (var link : page.locator("a").all()) {
        String address = link.getAttribute("href");
        assertThat(api.get(address).statusCode()).as(address).isEqualTo(200);
      }
    }
  }

  @Test
  void axeFindsNoViolation() {
    for (int width : new int[] {1280, 390}) {
      try (BrowserContext context = context(width, 844, Script.ON)) {
        Page page = context.newPage();
        page.navigate(api.address() + "/");
        AxeResults results = Accessibility.of(page);
        assertThat(results.getPasses()).isNotEmpty();
        assertThat(results.getViolations()).extracting(Rule::getId, Rule::getNodes).isEmpty();
      }
    }
  }

  @Test
  void aPhoneNeedsNoSidewaysScrolling() {
    try (BrowserContext context = context(390, 844, Script.ON)) {
      Page page = context.newPage();
      page.navigate(api.address() + "/");
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
      page.locator("img").last().scrollIntoViewIfNeeded();
      page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
      screenshot(page, "page-phone.png");
    }
  }

  /** Whether a page may run scripts; axe is one. */
  private enum Script {
    ON,
    OFF
  }

  private BrowserContext context(int width, int height, Script script) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setColorScheme(ColorScheme.LIGHT)
            .setBypassCSP(script == Script.ON) // axe is put into the page, which forbids scripts
            .setJavaScriptEnabled(script == Script.ON));
  }

  private static void screenshot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", name)).setFullPage(true));
  }
}
