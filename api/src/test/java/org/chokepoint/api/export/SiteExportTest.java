package org.chokepoint.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.api.Resources;
import org.chokepoint.api.browser.Chromium;
import org.chokepoint.api.data.RuleShelf;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.ReleaseStore;
import org.chokepoint.api.store.DemoRows;
import org.chokepoint.api.store.StoredDataset;
import org.chokepoint.api.store.StoredRow;
import org.chokepoint.api.store.WrittenHome;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteExportTest {
  private static final RuleShelf RULES = RuleShelf.read(Path.of("..", "conf", "rules"));

  private static final String RELEASE = "20261122T061501Z-1a2b3c4d";
  private static final String OLDER = "20261121T061501Z-00000000";
  private static final int MANY = 1_204;

  private final Path folder;
  private final Path site;
  private Exported exported = new Exported("", 0, 0, 0, new TreeMap<>(), 0);

  SiteExportTest(@TempDir Path folder) {
    this.folder = folder;
    this.site = folder.resolve("site");
  }

  @BeforeAll
  void export() throws IOException, InterruptedException {
    Files.createDirectory(folder.resolve("home"));
    try (WrittenHome home = new WrittenHome(folder.resolve("home"))) {
      home.publish(OLDER, DemoRows.rows());
      home.publish(RELEASE, rows());
    }
    exported = write(site);
  }

  /** So many rows of one table that an answer comes in pages. */
  private static List<StoredRow> rows() {
    List<StoredRow> rows = new ArrayList<>(DemoRows.rows());
    IntStream.range(0, MANY)
        .mapToObj(
            i ->
                new StoredDataset("drill")
                    .row("stranded")
                    .with(
                        "semantics",
                        "steady",
                        "node",
                        "n" + i,
                        "market",
                        "m",
                        "period",
                        "2022",
                        "affected",
                        2.0,
                        "stranded",
                        1.0,
                        "degraded",
                        1.0))
        .forEach(rows::add);
    return rows;
  }

  private Exported write(Path to) throws IOException, InterruptedException {
    try (CurrentRelease releases =
        CurrentRelease.watch(
            new ReleaseStore(folder.resolve("home")), Duration.ofHours(1), 256L << 20)) {
      return new SiteExport(
              releases, Resources.offer(RULES), new PrintStream(OutputStream.nullOutputStream()))
          .write(RELEASE, to);
    }
  }

  @Test
  void everyLinkLeadsToAFileOfTheExport() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      Document document = Jsoup.parse(Files.readString(page));
      for (String attribute : List.of("href", "src")) {
        document
            .select("[" + attribute + "]")
            .forEach(element -> check(page, element.attr(attribute), broken));
      }
    }
    assertThat(broken).isEmpty();
    assertThat(pages()).contains(site.resolve("index.html"), site.resolve("ko/index.html"));
  }

  private static void check(Path page, String link, List<String> broken) {
    URI there = URI.create(link);
    boolean outside = there.getScheme() != null;
    if (link.startsWith("/")) {
      broken.add(page + ": " + link + " is not relative");
    } else if (!outside && !there.getPath().isEmpty()) {
      Path file = page.resolveSibling(there.getPath()).normalize();
      if (!Files.isRegularFile(file)) {
        broken.add(page + ": " + link);
      }
    }
  }

  @Test
  void theServerAnsweredEveryLinkOrHasNoSuchAddress() {
    assertThat(exported.refused().values()).noneMatch(status -> status.startsWith("5"));
    assertThat(exported.bounded()).isZero();
  }

  @Test
  void noPageNeedsAServerOrAScript() throws IOException {
    for (Path page : pages()) {
      Document document = Jsoup.parse(Files.readString(page));
      assertThat(document.select("script, form")).as(page.toString()).isEmpty();
      assertThat(document.outerHtml()).as(page.toString()).doesNotContain("href=\"/");
    }
  }

  @Test
  void theKoreanPagesAreKoreanAndLeadToEachOther() throws IOException {
    Document korean = Jsoup.parse(Files.readString(site.resolve("ko/index.html")));
    assertThat(korean.select("html").attr("lang")).isEqualTo("ko");
    assertThat(korean.select(".languages a[hreflang=en]").attr("href")).isEqualTo("../index.html");
    Document english = Jsoup.parse(Files.readString(site.resolve("index.html")));
    assertThat(english.select(".languages a[hreflang=ko]").attr("href")).isEqualTo("ko/index.html");
  }

  @Test
  void aTableIsWrittenWhole() throws IOException {
    JsonNode stranded = new JsonMapper().readTree(site.resolve("v1/stranded.json").toFile());
    List<JsonNode> tables =
        stranded.findParents("node").isEmpty() ? List.of() : stranded.findParents("node");
    assertThat(tables).hasSize(MANY);
    assertThat(stranded.path("next").isNull()).isTrue();
  }

  @Test
  void aReleaseGivesTheSameBytesTwice() throws IOException, InterruptedException {
    Path again = folder.resolve("again");
    write(again);
    assertThat(content(again)).isEqualTo(content(site));
    write(again);
    assertThat(content(again)).isEqualTo(content(site));
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.contains(".new-"));
    }
  }

  @Test
  void theListNamesEveryFileWithItsDigest() throws IOException {
    JsonNode list = new JsonMapper().readTree(site.resolve("export.json").toFile());
    assertThat(list.path("release").asText()).isEqualTo(RELEASE);
    SortedMap<String, Long> listed = new TreeMap<>();
    list.path("files")
        .properties()
        .forEach(file -> listed.put(file.getKey(), file.getValue().path("bytes").asLong()));
    Map<String, Long> found = new TreeMap<>();
    content(site).forEach((file, text) -> found.put(file, (long) text.length()));
    found.remove("export.json");
    assertThat(listed).isEqualTo(found);
    assertThat(exported.files()).isEqualTo(listed.size());
  }

  @Test
  void aBrowserOpensTheFilesWithoutComplaint() throws IOException {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> complaints.add(page.url() + " " + message.text()));
      page.onRequestFailed(request -> complaints.add(page.url() + " failed " + request.url()));
      page.onRequest(
          request -> {
            if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
              complaints.add(page.url() + " asks " + request.url());
            }
          });
      for (Path file : pages()) {
        page.navigate(file.toUri().toString());
        page.evaluate("document.querySelectorAll('img').forEach(img => img.loading = 'eager')");
        // not waitForFunction: where it has to ask twice, a study's content policy stops it
        page.evaluate("Promise.all([...document.images].map(img => img.decode().catch(() => 0)))");
        assertThat(page.evaluate("[...document.images].every(img => img.naturalWidth > 0)"))
            .as(file.toString())
            .isEqualTo(true);
        assertThat(page.evaluate("getComputedStyle(document.body).maxWidth"))
            .as("style of " + file)
            .isNotEqualTo("none");
      }
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void aFolderThatNoExportWroteIsRefused() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    assertThat(SiteExport.fault(other)).isEmpty();
    Files.writeString(other.resolve("thesis.txt"), "years of work");
    assertThat(SiteExport.fault(other).orElse(""))
        .endsWith("no export wrote it; name a new or empty folder with --site");
    assertThat(SiteExport.fault(other.resolve("thesis.txt")).orElse(""))
        .endsWith("is a file, expected a folder; name another with --site");
    assertThat(SiteExport.fault(site)).isEmpty();
    assertThat(SiteExport.fault(folder.resolve("new"))).isEmpty();
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** Every file's bytes as Latin-1 text, so that lengths are bytes. */
  private static SortedMap<String, String> content(Path root) throws IOException {
    SortedMap<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(
            root.relativize(file).toString(),
            Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return content;
  }
}
