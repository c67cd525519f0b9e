package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.api.browser.Accessibility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailurePagesTest {
  private static final String RELEASE = BrowsedApi.RELEASE;
  private static final List<String> PAGES =
      List.of(
          "/failures",
          "/failures?dataset=korea&node=pangyo",
          "/incidents",
          "/incidents/fire2022",
          "/datasets",
          "/datasets/korea",
          "/releases",
          "/releases?from=" + RunningApi.RELEASE + "&to=" + RELEASE,
          "/runs",
          "/api",
          "/what-if/merger",
          "/what-if/outage");
  private static final int FIRST_PAINT = 100_000;

  private final BrowsedApi browsed;
  private final RunningApi api;
  private final Browser browser;

  FailurePagesTest(@TempDir Path folder) {
    this.browsed = BrowsedApi.withFailures(folder);
    this.api = browsed.api();
    this.browser = browsed.browser();
  }

  @AfterAll
  void stop() {
    browsed.close();
  }

  @Test
  void everyPageIsAccessibleInBothLanguagesAndFitsAPhone() {
    for (int width : new int[] {1280, 390}) {
      try (BrowserContext context =
          browser.newContext(
              new Browser.NewContextOptions().setViewportSize(width, 844).setBypassCSP(true))) {
        Page page = context.newPage();
        for (String address : PAGES) {
          for (String language : List.of("en", "ko")) {
            page.navigate(api.address() + in(address, language));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("%s at %d", address, width)
                .isEqualTo(width);
            if (language.equals("en") == (width == 1280)) { // both languages and both widths
              assertThat(Accessibility.of(page).getViolations())
                  .as("%s in %s at %d", address, language, width)
                  .extracting(Rule::getId, Rule::getNodes)
                  .isEmpty();
            }
          }
        }
      }
    }
  }

  @Test
  void noPageComplainsOrAsksElsewhere() {
    try (BrowserContext context = browser.newContext()) {
      context.route("**/v1/charts/**", Route::fulfill); // pictures have tests of their own
      WatchedPage watched = new WatchedPage(context, api);
      for (String address : PAGES) {
        watched.open(address).waitForLoadState(LoadState.NETWORKIDLE);
        watched.complainsOfNothing(address);
      }
    }
  }

  @Test
  void everyPageIsLightAndItsLinksToPagesLeadToAnswers() {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      for (String address : PAGES) {
        assertThat(api.get(address).body().length()).as(address).isLessThan(FIRST_PAINT);
        page.navigate(api.address() + address);
        for (var link : page.locator("main a[href]").all()) {
          String target = link.getAttribute("href");
          if (target.matches("/(failures|incidents|datasets|releases|runs|what-if)\\b.*")) {
            assertThat(api.get(target).statusCode()).as("%s on %s", target, address).isEqualTo(200);
          }
        }
      }
    }
  }

  @Test
  void hostileTextStaysText() {
    for (String address : List.of("/incidents/fire2022", "/datasets/korea")) {
      assertThat(api.get(address).body())
          .doesNotContain("<img src=x")
          .contains("&lt;img src=x onerror=alert(1)&gt;");
    }
  }

  @Test
  void aNodeShowsWhatFallsAndWhy() {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(api.address() + "/failures?dataset=korea&node=pangyo&lang=en");
      assertThat(page.locator("h1").innerText()).isEqualTo("When Pangyo data centre fails");
      page.locator("summary", new Page.LocatorOptions().setHasText("KakaoTalk")).click();
      assertThat(page.locator("main").innerText())
          .contains("Kakao log-in needs Pangyo data centre")
          .contains("KakaoTalk needs Kakao log-in")
          .contains("Give Kakao log-in one more independent provider in its group site")
          .contains("30,000,000")
          .contains("understated 15.0 times");
      page.locator("#semantics").selectOption("black-start");
      page.locator("main form.controls button").click();
      assertThat(page.url()).contains("semantics=black-start").contains("node=pangyo");
    }
  }

  @Test
  void theNeighbourhoodGrowsByAClickAndTheBackButtonShrinksIt() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(api.address() + "/failures?dataset=korea&node=pangyo&lang=en");
      page.locator("#neighbourhood canvas").first().waitFor();
      assertThat(page.evaluate("document.getElementById('neighbourhood').graph.nodes().length"))
          .isEqualTo(2);
      page.evaluate(
          // without void the whole graph would be handed over, which takes longer than all the rest
          "void document.getElementById('neighbourhood').graph.getElementById('Auth').emit('tap')");
      page.locator("#needs tbody tr").nth(3).waitFor();
      assertThat(page.url()).contains("open=Auth");
      assertThat(page.locator("#needs tbody tr").count()).isEqualTo(4);
      page.goBack();
      page.locator("#needs a.expand[data-node=Auth]").waitFor();
      assertThat(page.locator("#needs tbody tr").count()).isEqualTo(1);
    }
  }

  @Test
  void theDifferenceOfTwoReleasesNamesItsCauses() {
    String page = api.get("/releases?lang=en&from=" + RunningApi.RELEASE + "&to=" + RELEASE).body();
    assertThat(page).contains("Every published number is the same").contains("dependency");
  }

  private static String in(String address, String language) {
    return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
  }
}
