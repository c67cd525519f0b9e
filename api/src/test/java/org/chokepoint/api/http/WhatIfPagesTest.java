package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfPagesTest {
  private final BrowsedApi browsed;
  private final RunningApi api;
  private final Browser browser;

  WhatIfPagesTest(@TempDir Path folder) {
    this.browsed = BrowsedApi.withFailures(folder);
    this.api = browsed.api();
    this.browser = browsed.browser();
  }

  @AfterAll
  void stop() {
    browsed.close();
  }

  @Test
  void theMergerIsAskedByItsFormAndReadAgainFromItsPermalink() {
    for (boolean script : new boolean[] {true, false}) {
      try (BrowserContext context =
          browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script))) {
        Page page = context.newPage();
        page.navigate(api.address() + "/what-if/merger?market=kr_messenger&lang=en");
        assertThat(page.locator("main").innerText()).contains("Tick two firms or more");
        page.locator("input[value=kakao]").check();
        page.locator("input[value=naver]").check();
        page.locator("#merger button").click();
        assertThat(page.locator("#result").innerText()).isEqualTo("Before and after");
        String first = page.locator("main").innerText();
        assertThat(first).contains("85.0%");
        page.locator("input[value=line]").check();
        page.locator("input[value=kakao]").uncheck();
        page.locator("#merger button").click();
        assertThat(page.locator("main").innerText()).contains("40.0%");
        page.goBack();
        assertThat(page.locator("main").innerText()).contains("85.0%");
        assertThat(page.locator("input[value=kakao]").isChecked()).isTrue();
        String permalink = page.locator("a.permalink").getAttribute("href");
        assertThat(permalink).contains("release=" + BrowsedApi.RELEASE).contains("period=2022");
        page.navigate(api.address() + permalink + "&lang=en");
        assertThat(page.locator("#shares-caption + thead + tbody").innerText()).contains("85.0%");
        assertThat(page.locator("input[value=naver]").isChecked()).isTrue();
      }
    }
  }

  @Test
  void theOutageIsAskedByItsFormAndReadAgainFromItsPermalink() {
    for (boolean script : new boolean[] {true, false}) {
      try (BrowserContext context =
          browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script))) {
        Page page = context.newPage();
        page.navigate(api.address() + "/what-if/outage?dataset=korea&lang=en");
        assertThat(page.locator("main").innerText()).contains("Tick at least one node");
        if (script) {
          page.locator("#narrow").fill("log-in");
          assertThat(page.locator("input[value=talk]").isVisible()).isFalse();
        }
        page.locator("input[value=Auth]").check();
        page.locator("#at").fill("2022-10-15T15:30");
        page.locator("#hours").fill("12");
        page.locator("#suggest").selectOption("1");
        page.locator("#outage > button").click();
        String text = page.locator("main").innerText();
        assertThat(text).contains("4 nodes go down in all").contains("16 October 2022, 03:30");
        assertThat(page.locator("input[value=Auth]").isChecked()).isTrue();
        page.locator("#hours").fill("24");
        page.locator("#outage > button").click();
        assertThat(page.locator("main").innerText()).contains("16 October 2022, 15:30");
        page.goBack();
        assertThat(page.locator("main").innerText()).contains("16 October 2022, 03:30");
        String permalink = page.locator("a.permalink").getAttribute("href");
        assertThat(permalink).contains("release=" + BrowsedApi.RELEASE);
        page.navigate(api.address() + permalink + "&lang=en");
        assertThat(page.locator("main").innerText()).contains("16 October 2022, 03:30");
      }
    }
  }

  @Test
  void aSuggestedRemedyIsAddedAndCompared() {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(
          api.address() + "/what-if/outage?dataset=korea&fail=pangyo&hours=10&suggest=1&lang=en");
      page.locator("a.remedy").first().click();
      assertThat(page.url()).contains("remedies=").contains("lang=en");
      assertThat(page.locator("#compared").innerText()).contains("Hours lost");
    }
  }

  @Test
  void whatCannotBeComputedIsSaidAndTheFormKept() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(api.address() + "/what-if/outage?dataset=korea&fail=pangio&lang=en");
      assertThat(page.locator("[role=alert]").innerText()).contains("pangio").contains("pangyo");
      assertThat(page.locator("input[value=pangyo]").isChecked()).isFalse();
    }
  }
}
