package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.api.http.BrowsedApi.PHONE;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A chart framed by another site, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartEmbedTest {
  private final BrowsedApi browsed;
  private final RunningApi api;

  ChartEmbedTest(@TempDir Path folder) {
    this.browsed = BrowsedApi.withDemo(folder);
    this.api = browsed.api();
  }

  @AfterAll
  void stop() {
    browsed.close();
  }

  @Test
  void anotherSiteFramesTheFigureAndNothingElse() throws IOException {
    String embedding = null;
    try (BrowserContext context = browsed.scripted(PHONE)) {
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
    try (BrowserContext context = browsed.scripted(PHONE)) {
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
}
