package org.chokepoint.api.http;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.store.FailureRows;

/** The real server on a release or two, and a real browser. */
final class BrowsedApi implements AutoCloseable {
  /** The newer release. */
  static final String RELEASE = "20261123T061501Z-5e6f7a8b";

  /** Widths of a desk and of a phone. */
  static final int DESKTOP = 1280;

  static final int PHONE = 390;
  private static final int HIGH = 844;

  private final RunningApi api;
  private final Playwright playwright;
  private final Browser browser;

  /** Any server. */
  BrowsedApi(RunningApi api) {
    this.api = api;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Path chromium =
        List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser")).stream()
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no Chromium; run ./chokepoint test"));
    this.browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  }

  /** The demo release alone. */
  static BrowsedApi withDemo(Path folder) {
    return new BrowsedApi(RunningApi.withDemo(folder));
  }

  /** The demo release and, newer, one with failures and an outage. */
  static BrowsedApi withFailures(Path folder) {
    BrowsedApi browsed = withDemo(folder);
    browsed.api.publish(RELEASE, FailureRows.rows());
    return browsed;
  }

  RunningApi api() {
    return api;
  }

  Browser browser() {
    return browser;
  }

  /** Pages of a width in which scripts run. */
  BrowserContext scripted(int width) {
    return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, HIGH));
  }

  /** Pages of a width in which no script runs. */
  BrowserContext unscripted(int width) {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(width, HIGH).setJavaScriptEnabled(false));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    api.close();
  }
}
