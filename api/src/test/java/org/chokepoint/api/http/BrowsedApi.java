package org.chokepoint.api.http;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.store.FailureRows;

/** The real server on two releases, and a real browser. */
final class BrowsedApi implements AutoCloseable {
  /** The newer release. */
  static final String RELEASE = "20261123T061501Z-5e6f7a8b";

  private final RunningApi api;
  private final Playwright playwright;
  private final Browser browser;

  BrowsedApi(Path folder) {
    this.api = RunningApi.withDemo(folder);
    api.publish(RELEASE, FailureRows.rows());
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

  RunningApi api() {
    return api;
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    api.close();
  }
}
