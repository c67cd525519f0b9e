package org.chokepoint.api.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.chokepoint.operations.alert.Alert;
import org.chokepoint.reports.text.Language;

/**
 * Alerts as one Atom 1.0 feed (RFC 4287). Identifiers are tag URIs (RFC 4151), the same at every
 * address by which this server is reached.
 *
 * @param name what the feed is of, as it stands in its identifier
 * @param title its title
 * @param self its own address
 * @param page the page that shows the same
 * @param updated when it changed, if it has no entry
 * @param origin scheme and host of this server
 * @param language the language of its texts
 */
record AtomFeed(
    String name,
    String title,
    String self,
    String page,
    Instant updated,
    String origin,
    Language language) {
  /** The media type. */
  static final String TYPE = "application/atom+xml; charset=utf-8";

  private static final String TAG = "tag:chokepoint.org,2026:";

  /** The feed as XML. */
  String xml(List<Alert> alerts) {
    Feed feed = new Feed("atom_1.0");
    feed.setId(TAG + name);
    feed.setTitle(title);
    feed.setUpdated(
        Date.from(
            alerts.stream()
                .map(alert -> Instant.parse(alert.raisedAt()))
                .max(Instant::compareTo)
                .orElse(updated)));
    Person author = new Person();
    author.setName("Chokepoint");
    feed.setAuthors(List.of(author));
    Generator generator = new Generator();
    generator.setValue("Chokepoint");
    feed.setGenerator(generator);
    feed.setOtherLinks(List.of(link("self", self, TYPE.substring(0, TYPE.indexOf(';')))));
    feed.setAlternateLinks(List.of(link("alternate", page, "text/html")));
    List<Entry> entries = new ArrayList<>();
    alerts.forEach(alert -> entries.add(entry(alert)));
    feed.setEntries(entries);
    try {
      return new WireFeedOutput().outputString(feed);
    } catch (FeedException e) {
      throw new IllegalStateException("a feed cannot be written", e);
    }
  }

  private Entry entry(Alert alert) {
    Entry entry = new Entry();
    entry.setId(TAG + "alert/" + alert.id());
    String said = language == Language.KO ? alert.said().ko() : alert.said().en();
    entry.setTitle(said);
    Date raised = Date.from(Instant.parse(alert.raisedAt()));
    entry.setUpdated(raised);
    entry.setPublished(raised);
    Content summary = new Content();
    summary.setType("text");
    summary.setValue(said);
    entry.setSummary(summary);
    List<Link> links = new ArrayList<>();
    alert.links().stream()
        .findFirst()
        .ifPresent(path -> links.add(link("alternate", origin + path, "text/html")));
    entry.setAlternateLinks(links);
    entry.setOtherLinks(
        List.of(link("related", origin + "/v1/alerts/" + alert.id(), "application/json")));
    return entry;
  }

  private static Link link(String relation, String address, String type) {
    Link link = new Link();
    link.setRel(relation);
    link.setHref(address);
    link.setType(type);
    return link;
  }
}
