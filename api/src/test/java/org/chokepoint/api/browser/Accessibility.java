package org.chokepoint.api.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe says of a page. */
public final class Accessibility {
  private Accessibility() {}

  /**
   * All violations, each with its nodes; of the rules that passed one node each, because handing
   * over all of them takes longer than finding them. Frames of other origins are not looked into.
   */
  public static AxeResults of(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options).setLegacyMode(true).analyze();
  }
}
