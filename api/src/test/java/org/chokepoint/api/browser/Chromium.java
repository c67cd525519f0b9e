package org.chokepoint.api.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The one browser of this process, started by the first test that asks for it; it ends with the
 * process. Tests keep apart by contexts of their own.
 */
public final class Chromium {
  /** The shell is the same browser without windows, which opens a page in a third of the time. */
  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium-headless-shell"),
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"));

  private Chromium() {}

  /** The browser; to be used by one thread, and not to be closed. */
  public static Browser browser() {
    return Started.BROWSER;
  }

  private static final class Started {
    static final Browser BROWSER =
        Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));

    private static Path executable() {
      return PLACES.stream()
          .filter(Files::isExecutable)
          .findFirst()
          .orElseThrow(() -> new AssertionError("no Chromium; run ./chokepoint test"));
    }
  }
}
