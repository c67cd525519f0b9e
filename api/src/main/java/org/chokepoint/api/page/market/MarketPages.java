package org.chokepoint.api.page.market;

import java.util.List;
import org.chokepoint.api.page.Authorities;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.search.Search;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.rule.RuleBook;

/** The pages on markets. */
public final class MarketPages {
  /** A server on the reader's own machine, as examples name it; copy.js puts the real one there. */
  public static final String OWN_SERVER = "http://127.0.0.1:7070";

  private MarketPages() {}

  /**
   * All of them.
   *
   * @param charts the charts they can show
   * @param books the rules of each authority
   * @param search finds things by name
   */
  public static List<SitePage> all(Charts charts, List<RuleBook> books, Search search) {
    Drawn drawn = new Drawn(charts);
    Remembered<Labels> labels = new Remembered<>(Labels::new);
    Authorities authorities = new Authorities(books);
    return List.of(
        new MarketsPage(labels, authorities),
        new MarketPage(drawn, labels, authorities),
        new FirmsPage(labels),
        new FirmPage(labels, authorities),
        new ComparePage(drawn, labels),
        new MeasuresPage(),
        new RulesPage(books, labels),
        new SearchPage(search),
        new ExplainPage(authorities));
  }
}
