package org.chokepoint.api.feed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chokepoint.api.alert.AlertShelf;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.Lease;
import org.chokepoint.api.release.ReleaseEntry;
import org.chokepoint.operations.alert.AlertFilter;
import org.chokepoint.reports.text.Language;

/** The newest alerts as an Atom feed: of one market, or all. */
public final class FeedResource implements Resource.Standing {
  private static final int ENTRIES = 100;

  private final AlertShelf shelf;
  private final CurrentRelease releases;
  private final boolean ofMarket;

  private FeedResource(AlertShelf shelf, CurrentRelease releases, boolean ofMarket) {
    this.shelf = shelf;
    this.releases = releases;
    this.ofMarket = ofMarket;
  }

  /** Both feeds. */
  public static List<Resource> all(AlertShelf shelf, CurrentRelease releases) {
    return List.of(
        new FeedResource(shelf, releases, true), new FeedResource(shelf, releases, false));
  }

  @Override
  public String path() {
    return ofMarket ? "/feeds/markets/{id}.atom" : "/feeds/all.atom";
  }

  @Override
  public List<String> parameters() {
    return List.of("lang");
  }

  @Override
  public boolean fullAddresses() {
    return true;
  }

  @Override
  public Answer answer(Question question) {
    Language language = question.language();
    boolean korean = language == Language.KO;
    String origin = question.origin();
    String lang = "?lang=" + language.id();
    if (!ofMarket) {
      AtomFeed feed =
          new AtomFeed(
              "feeds/all/" + language.id(),
              korean ? "Chokepoint 알림" : "Alerts of Chokepoint",
              origin + "/feeds/all.atom" + lang,
              origin + "/alerts" + lang,
              updated(),
              origin,
              language);
      return Answer.text(AtomFeed.TYPE, feed.xml(shelf.alerts(AlertFilter.ALL, ENTRIES)));
    }
    try (Lease newest = releases.newest().orElse(null)) {
      List<String> markets =
          newest == null ? List.of() : newest.release().table("market").distinct("market_id");
      String market = question.inPath("id", markets);
      String name =
          newest == null ? market : name(newest.release().table("market"), market, korean);
      String part = URLEncoder.encode(market, StandardCharsets.UTF_8).replace("+", "%20");
      AtomFeed feed =
          new AtomFeed(
              "feeds/markets/" + part + "/" + language.id(),
              korean ? name + " - Chokepoint 알림" : "Alerts of Chokepoint: " + name,
              origin + "/feeds/markets/" + part + ".atom" + lang,
              origin + "/markets/" + part + lang,
              updated(),
              origin,
              language);
      AlertFilter filter = new AlertFilter(Optional.of(market), Optional.empty(), Optional.empty());
      return Answer.text(AtomFeed.TYPE, feed.xml(shelf.alerts(filter, ENTRIES)));
    }
  }

  private static String name(ArrowTable markets, String market, boolean korean) {
    int row =
        markets
            .rowNumbers()
            .filter(one -> markets.word("market_id", one).equals(market))
            .findFirst()
            .orElseThrow();
    String local = markets.word("name_local", row);
    return korean && !local.isEmpty() ? local : markets.word("name", row);
  }

  /** When the oldest release was published: a feed without entries does not change. */
  private Instant updated() {
    List<ReleaseEntry> entries = releases.entries();
    return entries.isEmpty()
        ? Instant.EPOCH
        : Instant.parse(entries.get(entries.size() - 1).createdAt());
  }
}
