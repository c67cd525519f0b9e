package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.store.RichRows;
import org.chokepoint.operations.engine.RunWatch;
import org.chokepoint.operations.run.PartitionState;
import org.chokepoint.operations.run.RunOutcome;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.run.RunState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A reader makes a schedule, runs it, watches it and calls it off, on the real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunPagesTest {
  private final OperationsFixture operations;
  private final BrowsedApi browsed;
  private final RunningApi api;

  RunPagesTest(@TempDir Path folder) {
    this.operations = new OperationsFixture(folder).computing(RunPagesTest::count);
    this.api = RunningApi.with(folder, RichRows.rows(), Throttle.STANDARD, operations.door());
    this.browsed = new BrowsedApi(api);
  }

  @AfterAll
  void stop() {
    browsed.close();
    operations.close();
  }

  /** A child process that counts; what it is asked for says how far. */
  private static void count(RunRecord run, RunWatch watch) throws Exception {
    int steps = run.order().datasets().contains("cloud") ? 3 : 400;
    Process child =
        new ProcessBuilder(
                "sh",
                "-c",
                "i=0; while [ $i -lt " + steps + " ]; do i=$((i+1)); echo $i; sleep 0.1; done")
            .start();
    watch.partitions(
        List.of(new PartitionState(run.order().datasets().get(0), "2022", "planned", "new rows")));
    watch.step("concentration");
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      while (line != null && !watch.stopAsked()) {
        watch.tasks(Long.parseLong(line), steps, 0);
        line = out.readLine();
      }
    } finally {
      child.destroy();
    }
    if (steps == 3) {
      watch.ended(
          RunState.FAILED,
          new RunOutcome(
              Optional.empty(), 12, 1, Map.of("concentration", 0.3), "the source does not answer"));
    }
  }

  private Page page(BrowserContext context, String address) {
    Page page = context.newPage();
    page.navigate(api.address() + address);
    return page;
  }

  private static void isAccessible(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations()).as(page.url()).isEmpty();
    Object wider = page.evaluate("document.documentElement.scrollWidth - innerWidth");
    assertThat(((Number) wider).intValue()).as("%s is too wide", page.url()).isLessThanOrEqualTo(0);
  }

  /** The checker needs scripts, which the reader's own page here has not. */
  private void isAccessibleAt(String address) {
    try (BrowserContext context = browsed.scripted(BrowsedApi.PHONE)) {
      Page page = context.newPage();
      page.navigate(address);
      isAccessible(page);
    }
  }

  /** Waits until the bar of a run is beyond a number, and says how far it is. */
  private static double progressAfter(Page page, double number) {
    double seen = 0;
    for (int i = 0; i < 300 && seen <= number; i++) {
      page.waitForTimeout(100);
      seen = progress(page);
    }
    assertThat(seen).as("the bar moves").isGreaterThan(number);
    return seen;
  }

  /** Nothing while the page reads itself again because its run has begun. */
  private static double progress(Page page) {
    try {
      Object value =
          page.locator(".live progress").evaluateAll("bars => bars.length ? bars[0].value : 0");
      return ((Number) value).doubleValue();
    } catch (PlaywrightException navigating) {
      return 0;
    }
  }

  private static void picture(Page page, String name) {
    String folder = System.getProperty("chokepoint.pictures");
    if (folder != null) {
      page.screenshot(
          new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
    }
  }

  @Test
  void aScheduleIsMadeRunWatchedAndCalledOff() {
    for (int width : List.of(BrowsedApi.DESKTOP, BrowsedApi.PHONE)) {
      String name = "watched-" + width;
      try (BrowserContext context = browsed.scripted(width)) {
        WatchedPage watched = new WatchedPage(context, api);
        Page page = watched.open("/schedules?lang=en");
        isAccessible(page);
        page.locator("#name").fill(name);
        page.locator("#cron").fill("30 2 1 1 *");
        page.locator("#zone").fill("Asia/Seoul");
        page.locator("#schedule input[value=korea]").check();
        picture(page, "schedules-form-" + width);
        page.locator("#schedule > button").click();
        assertThat(page.url()).endsWith("/schedules/" + name + "?lang=en");
        isAccessible(page);
        picture(page, "schedule-" + width);
        page.locator("form[action*='/run?'] button").click();
        assertThat(page.url()).contains("/runs/");
        double before = progressAfter(page, 1);
        progressAfter(page, before + 2);
        isAccessible(page);
        picture(page, "run-" + width);
        page.navigate(api.address() + "/runs?lang=en");
        progressAfter(page, 5);
        isAccessible(page);
        picture(page, "runs-" + width);
        page.locator("#live ~ form button").click();
        page.waitForSelector("p .state.cancelled");
        picture(page, "run-cancelled-" + width);
        watched.complainsOfNothing("the way of a schedule");
      }
    }
  }

  @Test
  void withoutAScriptAScheduleIsCheckedPausedEditedAndDeleted() {
    try (BrowserContext context = browsed.unscripted(BrowsedApi.PHONE)) {
      Page page = page(context, "/schedules?lang=ko");
      page.locator("#name").fill("nightly");
      page.locator("#cron").fill("30 2 31 2 *");
      page.locator("#zone").fill("Asia/Soul");
      page.locator("#schedule > button").click();
      assertThat(page.locator("[role=alert]").innerText())
          .contains("never fires")
          .contains("Asia/Seoul");
      assertThat(page.locator("#name").inputValue()).isEqualTo("nightly");
      isAccessibleAt(page.url());
      picture(page, "schedules-faults-ko");
      page.locator("#dry-cron").fill("30 2 * * *");
      page.locator("#dry-zone").fill("Europe/Brussels");
      page.locator("#dry > button").click();
      assertThat(page.locator("#preview ~ tbody tr").count()).isEqualTo(10);
      picture(page, "schedules-preview-ko");
      page.locator("#schedule > button").click();
      assertThat(page.url()).contains("/schedules/nightly");
      page.locator("form[action*='/pause'] button").click();
      assertThat(page.locator(".state.paused").count()).isEqualTo(1);
      picture(page, "schedule-paused-ko");
      page.locator("#cron").fill("0 3 * * *");
      page.locator("#schedule > button").click();
      assertThat(page.locator("dl.facts").innerText()).contains("0 3 * * *");
      page.locator("a[href*='/delete']").click();
      isAccessibleAt(page.url());
      picture(page, "schedule-delete-ko");
      page.locator("main form button").click();
      assertThat(page.url()).contains("/schedules");
      assertThat(api.get("/v1/schedules/nightly").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void whatFailedIsTriedAgainFromThePage() {
    try (BrowserContext context = browsed.unscripted(BrowsedApi.DESKTOP)) {
      Page page = page(context, "/runs?lang=ko");
      page.locator("summary").click();
      page.locator("#start input[value=cloud]").check();
      page.locator("#start > button").click();
      String first = page.url();
      for (int i = 0; i < 100 && page.locator("p .state.failed").count() == 0; i++) {
        page.waitForTimeout(300);
        page.reload();
      }
      assertThat(page.locator("main").innerText()).contains("the source does not answer");
      isAccessibleAt(page.url());
      picture(page, "run-failed-ko");
      page.locator("form[action*='/retry'] button").click();
      assertThat(page.url()).isNotEqualTo(first);
      assertThat(page.locator("dl.facts").innerText()).contains("cloud");
      page.navigate(api.address() + "/runs?lang=ko");
      picture(page, "runs-ko");
    }
  }

  @Test
  void aReaderElsewhereSeesNoForms() {
    List<String> pages = new ArrayList<>(List.of("/runs", "/schedules"));
    pages.add("/runs/" + operations.cancelledRun());
    for (String path : pages) {
      HttpResponse<byte[]> here = api.bytes(path, "Accept", "text/html");
      HttpResponse<byte[]> elsewhere = api.bytes(path, "Accept", "text/html", "Via", "1.1 proxy");
      assertThat(new String(here.body(), StandardCharsets.UTF_8)).contains("method=\"post\"");
      assertThat(new String(elsewhere.body(), StandardCharsets.UTF_8))
          .as(path)
          .doesNotContain("method=\"post\"");
    }
  }
}
