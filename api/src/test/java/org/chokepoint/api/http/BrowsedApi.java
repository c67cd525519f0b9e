package org.chokepoint.api.http;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import org.chokepoint.api.browser.Chromium;
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
  private final Browser browser;

  /** Any server. */
  BrowsedApi(RunningApi api) {
    this.api = api;
    this.browser = Chromium.browser();
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
    api.close();
  }
}
