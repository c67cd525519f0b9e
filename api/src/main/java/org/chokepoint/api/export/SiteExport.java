package org.chokepoint.api.export;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.api.http.ApiServer;
import org.chokepoint.api.http.ServerSettings;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.text.Language;

/**
 * Writes every page of one release in both languages, every chart and every table as files that a
 * plain file host serves and a browser opens from a disk. The real server answers, on a free port
 * of the loopback address, and its own links are followed.
 */
public final class SiteExport {
  /** How many addresses are written at most. */
  public static final int MOST = 50_000;

  private final CurrentRelease releases;
  private final ApiServer.Offer offer;
  private final PrintStream progress;
  private final int most;

  /** An export of those releases that tells how far it is. */
  public SiteExport(CurrentRelease releases, ApiServer.Offer offer, PrintStream progress) {
    this(releases, offer, progress, MOST);
  }

  SiteExport(CurrentRelease releases, ApiServer.Offer offer, PrintStream progress, int most) {
    this.releases = releases;
    this.offer = offer;
    this.progress = progress;
    this.most = most;
  }

  /** Why the folder cannot be written, if it cannot. */
  public static Optional<String> fault(Path folder) throws IOException {
    return NewFolder.fault(folder);
  }

  /** Writes the release into the folder; what an earlier export wrote there is replaced whole. */
  public Exported write(String release, Path folder) throws IOException, InterruptedException {
    try (ApiServer server = ApiServer.start(ServerSettings.on(0), releases, offer);
        NewFolder files = NewFolder.beside(folder)) {
      Addresses addresses = new Addresses(server.address(), release, server.addresses());
      Fetching fetching = new Fetching(server.address(), release, addresses);
      Crawl crawl = new Crawl(addresses, fetching, files, progress, most);
      crawl.from(seeds(addresses));
      for (Address table : addresses.standing()) {
        if (table.path().startsWith("/v1/") && !Crawl.TYPED.contains(table.path())) {
          crawl.also(table, "text/csv");
        }
      }
      int pages = linked(crawl, addresses, files, release);
      Exported exported = exported(release, pages, crawl, files);
      files.write(NewFolder.MARK, list(exported, files));
      files.inPlace();
      return exported;
    }
  }

  private static Set<Address> seeds(Addresses addresses) {
    Set<Address> seeds = new LinkedHashSet<>(addresses.standing());
    Charts.shipped().list().forEach(chart -> seeds.addAll(addresses.ofChart(chart.id())));
    return seeds;
  }

  private static int linked(Crawl crawl, Addresses addresses, NewFolder files, String release)
      throws IOException {
    int pages = 0;
    for (Map.Entry<Address, String> one : crawl.files().entrySet()) {
      if (one.getValue().endsWith(".html")) {
        Address page = one.getKey();
        String html =
            StaticPage.of(
                files.text(one.getValue()),
                page.language().orElse(Language.EN),
                page.request(release),
                link -> addresses.here(link, page),
                there ->
                    crawl.file(there, page).map(to -> relative(one.getValue(), to)).orElse(""));
        files.write(one.getValue(), addresses.withoutPort(html).getBytes(StandardCharsets.UTF_8));
        pages++;
      }
    }
    return pages;
  }

  private static String relative(String from, String to) {
    return "../".repeat((int) from.chars().filter(letter -> letter == '/').count()) + to;
  }

  private static Exported exported(String release, int pages, Crawl crawl, NewFolder files) {
    return new Exported(
        release,
        pages,
        files.written().size(),
        files.written().values().stream().mapToLong(NewFolder.Written::bytes).sum(),
        crawl.refused(),
        crawl.bounded());
  }

  private static byte[] list(Exported exported, NewFolder files) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("release", exported.release());
    members.put("left_out", List.copyOf(exported.refused().keySet()));
    members.put("left_out_by_number", exported.bounded());
    members.put("files", files.written());
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsBytes(members);
  }
}
