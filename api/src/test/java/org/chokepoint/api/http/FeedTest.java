package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.api.store.RichRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedTest {
  private static final String MARKET = "/feeds/markets/kr_messenger.atom";

  private final RunningApi api;

  FeedTest(@TempDir Path folder) {
    this.api = RunningApi.with(folder, RichRows.rows());
  }

  @AfterAll
  void stop() {
    api.close();
  }

  private Feed feed(String path) throws FeedException {
    return (Feed) new WireFeedInput().build(new StringReader(api.get(path).body()));
  }

  /** What RFC 4287 asks of a feed and an entry. */
  @Test
  void aFeedHasAllThatAtomAsksFor() throws FeedException {
    for (String path : List.of(MARKET, "/feeds/all.atom", "/feeds/markets/kr_taxi.atom?lang=ko")) {
      assertThat(api.get(path).body()).contains("xmlns=\"http://www.w3.org/2005/Atom\"");
      Feed feed = feed(path);
      assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
      assertThat(feed.getId()).startsWith("tag:chokepoint.org,2026:feeds/");
      assertThat(feed.getTitle()).isNotBlank();
      assertThat(feed.getUpdated()).isNotNull();
      assertThat(feed.getAuthors()).isNotEmpty();
      Link self = feed.getOtherLinks().get(0);
      assertThat(self.getRel()).isEqualTo("self");
      assertThat(api.get(URI.create(self.getHref()).getPath()).statusCode()).isEqualTo(200);
      assertThat(feed.getAlternateLinks()).hasSize(1);
      for (Entry entry : feed.getEntries()) {
        assertThat(entry.getId()).isEqualTo("tag:chokepoint.org,2026:alert/" + SampleAlerts.ID);
        assertThat(entry.getTitle()).isNotBlank();
        assertThat(entry.getUpdated()).isNotNull();
        assertThat(entry.getAlternateLinks()).hasSize(1);
      }
    }
  }

  @Test
  void aMarketHasItsOwnAlertsInTheReadersLanguage() throws FeedException {
    assertThat(feed(MARKET).getEntries())
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.getTitle()).contains("Kakao <& Co> went from 40.0% to 94.0%"));
    assertThat(feed(MARKET + "?lang=ko").getEntries().get(0).getTitle()).contains("새로 충족");
    assertThat(feed("/feeds/markets/kr_taxi.atom").getEntries()).isEmpty();
    assertThat(api.get("/feeds/markets/kr_messager.atom").statusCode()).isEqualTo(404);
  }

  @Test
  void whoHasTheFeedIsToldThatNothingChanged() {
    HttpResponse<String> first = api.get(MARKET);
    assertThat(first.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(api.send(api.request(MARKET).header("If-None-Match", tag).build()).statusCode())
        .isEqualTo(304);
  }

  @Test
  void pagesLeadToTheFeedAndExplainTheAlert() {
    assertThat(api.get("/markets/kr_messenger").body())
        .contains("type=\"application/atom+xml\"")
        .contains("href=\"/feeds/markets/kr_messenger.atom?lang=en\"");
    assertThat(api.get("/alerts").body())
        .contains("Kakao &lt;&amp; Co&gt; went from 40.0% to 94.0%")
        .contains("korea/share.csv: kr_messenger, 2022, kakaotalk");
    assertThat(api.get("/alerts?lang=ko&kind=rule").body()).contains("새로 충족");
    assertThat(api.get("/alerts?kind=stale").body()).contains("Nothing was raised");
    assertThat(api.get("/v1/alerts?since=yesterday").body()).contains("expected a day such as");
  }
}
