package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A page of which every request elsewhere and every complaint of the browser is noted. */
final class WatchedPage {
  private final Page page;
  private final RunningApi api;
  private final List<String> complaints = new ArrayList<>();

  WatchedPage(BrowserContext context, RunningApi api) {
    this.page = context.newPage();
    this.api = api;
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith(api.address().toString())) {
            complaints.add(request.url());
          }
        });
  }

  Page open(String address) {
    page.navigate(api.address() + address);
    return page;
  }

  void complainsOfNothing(String where) {
    assertThat(complaints).as(where).isEmpty();
  }
}
