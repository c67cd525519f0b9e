package org.chokepoint.api.export;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chokepoint.reports.text.Language;

/**
 * Follows the site's own links, breadth first, so that the same release gives the same files.
 *
 * <p>Left out is what answers a question somebody types in ({@link #TYPED}), what is of another
 * release, and pages with settings beyond the first: a page without settings leads to its pages
 * with settings, and those lead to pages without. Parameters that only continue a list are no
 * settings. The simulators keep the example they show.
 */
final class Crawl {
  /** Addresses that answer a typed question, or tell of the running process. */
  static final Set<String> TYPED =
      Set.of("/search", "/v1/search", "/oembed", "/health", "/metrics");

  private static final String SIMULATORS = "/what-if/";
  private static final Set<String> CONTINUED = Set.of("cursor", "page", "after");
  private static final int TOLD_EVERY = 250;

  private final Addresses addresses;
  private final Fetching fetching;
  private final NewFolder folder;
  private final PrintStream progress;
  private final int most;
  private final Map<Address, String> files = new LinkedHashMap<>();
  private final Set<Address> seen = new HashSet<>();
  private final Deque<Address> waiting = new ArrayDeque<>();
  private final SortedMap<String, String> refused = new TreeMap<>();
  private int bounded;

  Crawl(Addresses addresses, Fetching fetching, NewFolder folder, PrintStream progress, int most) {
    this.addresses = addresses;
    this.fetching = fetching;
    this.folder = folder;
    this.progress = progress;
    this.most = most;
  }

  /** Fetches those addresses, and all that pages link to. */
  void from(Collection<Address> seeds) throws IOException, InterruptedException {
    seeds.forEach(this::wanted);
    while (!waiting.isEmpty()) {
      Address address = waiting.removeFirst();
      Reply reply = fetching.reply(address, Optional.empty());
      if (reply.ok()) {
        keep(address, reply);
      } else if (!seeds.contains(address)) {
        refused.put(address.path(), "%d %s".formatted(reply.status(), address.query()));
      }
    }
  }

  /** Fetches a table in another format, if the server has it in that. */
  void also(Address address, String type) throws IOException, InterruptedException {
    Reply reply = fetching.reply(address, Optional.of(type));
    String file = FileNames.of(address, type);
    if (reply.ok() && reply.mediaType().equals(type) && !folder.has(file)) {
      folder.write(file, reply.body().copy());
    }
  }

  private void keep(Address address, Reply reply) throws IOException {
    String file = FileNames.of(address, reply.mediaType());
    folder.write(file, reply.body().copy());
    files.put(address, file);
    if (files.size() % TOLD_EVERY == 0) {
      progress.printf("%d addresses, %d waiting%n", files.size(), waiting.size());
    }
    if (reply.page()) {
      StaticPage.links(reply.text()).forEach(link -> follow(link, address));
    }
  }

  private void follow(String link, Address page) {
    addresses
        .here(link, page)
        .flatMap(there -> addresses.of(there, page.language().orElse(Language.EN)))
        .filter(followed(page))
        .ifPresent(this::wanted);
  }

  private Predicate<Address> followed(Address page) {
    return there ->
        there.data() || !set(there) || !(set(page) || there.path().startsWith(SIMULATORS));
  }

  /** Alerts are raised by a running server and go on after a release. */
  private static boolean live(String path) {
    return path.equals("/alerts") || path.startsWith("/v1/alerts") || path.startsWith("/feeds/");
  }

  private static boolean set(Address address) {
    return !CONTINUED.containsAll(address.query().keySet());
  }

  private void wanted(Address address) {
    if (TYPED.contains(address.path()) || live(address.path()) || !seen.add(address)) {
      return;
    }
    if (seen.size() > most) {
      bounded++;
    } else {
      waiting.addLast(address);
    }
  }

  /** The file of an address, if it was written. */
  Optional<String> file(URI there, Address page) {
    return addresses
        .of(there, page.language().orElse(Language.EN))
        .flatMap(address -> Optional.ofNullable(files.get(address)));
  }

  /** The files written, by address. */
  Map<Address, String> files() {
    return files;
  }

  /** Linked addresses the server did not answer, with the status. */
  SortedMap<String, String> refused() {
    return refused;
  }

  /** How many addresses were left out because there were too many. */
  int bounded() {
    return bounded;
  }
}
