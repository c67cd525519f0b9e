package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.api.browser.Accessibility;
import org.chokepoint.api.store.MarketRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarketPagesTest {
  private static final String RELEASE = "20261122T071501Z-2b3c4d5e";
  private static final int MOST_BYTES = 100_000;
  private static final String EXPLAINED =
      "/explain?dataset=korea&subject=kr_maps&period=2022&basis=users_mau";

  private final BrowsedApi browsed;
  private final RunningApi api;
  private final Browser browser;

  MarketPagesTest(@TempDir Path folder) {
    this.browsed = BrowsedApi.withDemo(folder);
    this.api = browsed.api();
    this.browser = browsed.browser();
  }

  static List<String> pages() {
    return List.of(
        "/markets",
        "/markets/kr_maps",
        "/markets/kr_taxi",
        "/firms",
        "/firms/kakao",
        "/compare",
        "/compare?market=kr_maps&period=2021,2022",
        "/compare?firms=naver,kakao",
        "/measures",
        "/rules?authority=kr",
        "/search?q=kakao",
        EXPLAINED,
        EXPLAINED + "&lens=firm&measure=cr3");
  }

  @BeforeAll
  void publish() {
    api.publish(RELEASE, MarketRows.rows());
  }

  @AfterAll
  void stop() {
    browsed.close();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageFitsBothLanguagesAndBothWidths(String address) {
    for (String language : List.of("en", "ko")) {
      try (BrowserContext context = context(1280, true)) {
        List<String> complaints = new ArrayList<>();
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onRequest(
            request -> {
              if (!request.url().startsWith(api.address().toString())) {
                complaints.add("asked " + request.url());
              }
            });
        page.navigate(in(address, language));
        assertThat(page.locator("h1").count()).as(address).isEqualTo(1);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        for (int width : new int[] {1280, 390}) {
          page.setViewportSize(width, 844);
          String seen = address + " " + language + " " + width;
          assertThat(page.evaluate("document.documentElement.scrollWidth"))
              .as(seen)
              .isEqualTo(width);
          if (language.equals("en") == (width == 1280)) { // both languages and both widths
            assertThat(Accessibility.of(page).getViolations())
                .as(seen)
                .extracting(Rule::getId, Rule::getNodes)
                .isEmpty();
          }
        }
        assertThat(complaints).as(address).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void withoutJavaScriptAPageIsSmallAndItsLinksLeadToPages(String address) {
    Set<String> links = new HashSet<>();
    try (BrowserContext context = context(1280, false)) {
      Page page = context.newPage();
      page.navigate(in(address, "ko"));
      assertThat(page.locator("main").innerText()).containsPattern("[가-힣]");
      for (Locator link : page.locator("main a").all()) {
        links.add(link.getAttribute("href"));
      }
    }
    int bytes =
        api.get(in(address, "ko")).body().getBytes(StandardCharsets.UTF_8).length
            + api.get("/chokepoint.css").body().getBytes(StandardCharsets.UTF_8).length;
    assertThat(bytes).isLessThan(MOST_BYTES);
    links.stream()
        .filter(link -> link.matches("/(markets|firms|compare|measures|rules|search|explain).*"))
        .forEach(
            link -> assertThat(api.get(link).statusCode()).as(address + " " + link).isEqualTo(200));
  }

  @Test
  void aMarketSaysWhoHoldsItAndWhatFollows() {
    try (BrowserContext context = context(1280, false)) {
      Page page = context.newPage();
      page.navigate(in("/markets/kr_maps", "en"));
      assertThat(page.locator("main").innerText())
          .contains("Map apps as a panel draws them.")
          .contains("5,000.0")
          .contains("KR-DOM-CR1")
          .contains("CR1 50.00 ≥ 50 percent")
          .contains("CR1: 0.00 percentage points above")
          .contains("What if Kakao and Naver became one firm?")
          .contains("a survey answer")
          .contains("firm: not met; group: met");
      page.navigate(in("/markets/kr_maps", "ko"));
      assertThat(page.locator("main").innerText())
          .contains("1위 사업자를 시장지배적 사업자로 추정함")
          .contains("CR1: 기준보다 0.00%포인트 높음");
    }
  }

  @Test
  void aChoiceChangesTheAddressAndBackRestoresIt() {
    try (BrowserContext context = context(1280, true)) {
      Page page = context.newPage();
      page.navigate(in("/markets/kr_maps", "en"));
      page.selectOption("#period", "2021");
      page.waitForURL("**period=2021**");
      assertThat(page.locator("dl.facts").first().innerText()).contains("5,200.0");
      page.goBack();
      assertThat(page.locator("dl.facts").first().innerText()).contains("5,000.0");
      assertThat(page.locator("#period").inputValue()).isEqualTo("2022");
    }
  }

  @Test
  void withoutJavaScriptTheFormsWork() {
    try (BrowserContext context = context(1280, false)) {
      Page page = context.newPage();
      page.navigate(in("/markets", "en"));
      page.fill("#q", "지도");
      page.locator("form.controls button").click();
      assertThat(page.locator("tbody tr").count()).isEqualTo(1);
      page.navigate(in("/compare?market=kr_maps", "en"));
      assertThat(page.locator(".refusal").count()).isEqualTo(1);
      page.selectOption("#add_period", "2021");
      page.locator("form.controls button").click();
      page.selectOption("#add_period", "2022");
      page.locator("form.controls button").click();
      assertThat(page.url()).contains("add_period=2022").contains("period=2021");
      assertThat(page.locator("tbody").innerText()).contains("5,200.0").contains("−200.0");
    }
  }

  @Test
  void anExplanationRecomputesTheNumberAndOffersItToCopy() {
    try (BrowserContext with = context(1280, true);
        BrowserContext without = context(1280, false)) {
      Page page = with.newPage();
      page.navigate(in(EXPLAINED, "en"));
      assertThat(page.locator("h1").innerText()).contains("5,000.0");
      assertThat(page.locator("main").innerText())
          .contains("Recomputed, the same: 5,000.0")
          .contains("Panel of map apps")
          .contains("kakao_map");
      assertThat(page.locator(".code button").count())
          .isEqualTo(page.locator(".code pre").count())
          .isGreaterThan(3);
      assertThat(page.locator(".code pre").last().innerText()).contains(api.address().toString());
      page.locator(".code pre").first().focus();
      assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("PRE");
      Page plain = without.newPage();
      plain.navigate(in(EXPLAINED, "en"));
      assertThat(plain.locator(".code button").count()).isZero();
      assertThat(plain.locator(".code pre").first().innerText()).contains("./chokepoint measure");
    }
  }

  @Test
  void aHostileNameStaysText() {
    for (String address : List.of("/firms/kakao_navi", "/markets/kr_maps?lens=firm")) {
      try (BrowserContext context = context(1280, true)) {
        List<String> complaints = new ArrayList<>();
        Page page = context.newPage();
        page.onDialog(dialog -> complaints.add(dialog.message()));
        page.navigate(in(address, "en"));
        assertThat(page.locator("main").innerText()).contains(MarketRows.HOSTILE);
        assertThat(complaints).isEmpty();
      }
    }
  }

  @Test
  void whatTheReleaseDoesNotHaveIsRefusedWithTheNearestName() {
    for (Map.Entry<String, String> wrong :
        Map.of(
                "/markets/kr_map",
                "kr_maps",
                "/firms/kakaoo",
                "kakao",
                "/rules?authority=kq",
                "kr",
                "/markets?sort=hhj",
                "hhi",
                "/compare?market=kr_map,kr_maps",
                "kr_maps",
                EXPLAINED + "&measure=hh",
                "hhi")
            .entrySet()) {
      HttpResponse<String> refused = api.get(wrong.getKey());
      assertThat(refused.statusCode()).as(wrong.getKey()).isEqualTo(404);
      assertThat(refused.body()).as(wrong.getKey()).contains(wrong.getValue());
    }
  }

  private String in(String address, String language) {
    return api.address() + address + (address.contains("?") ? "&" : "?") + "lang=" + language;
  }

  private BrowserContext context(int width, boolean scripts) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(width, 844)
            .setBypassCSP(scripts) // axe is put into the page, which forbids scripts
            .setJavaScriptEnabled(scripts));
  }
}
