package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.api.store.DemoRows.KOREA;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chokepoint.api.store.DemoRows;
import org.chokepoint.api.store.StoredRow;
import org.chokepoint.reports.chart.Charts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartDeliveryTest {
  private static final String HOSTILE = "=cmd|'<img src=x onerror=alert(1)>'\"&";

  private final RunningApi api;

  ChartDeliveryTest(@TempDir Path folder) {
    List<StoredRow> rows = new ArrayList<>(DemoRows.rows());
    rows.add(KOREA.market("hostile", HOSTILE).with("multi_homing", "false"));
    rows.add(KOREA.result("hostile", "hhi", 9999.0));
    rows.add(
        KOREA
            .source("s1", HOSTILE, "Publisher <b>")
            .with("date", "2022-12-01", "url", "javascript:alert(1)", "licence", "own"));
    this.api = RunningApi.withDemo(folder);
    api.publish("20261123T061501Z-1a2b3c4d", rows);
  }

  @AfterAll
  void stop() {
    api.close();
  }

  @Test
  void everyChartIsGivenInEveryFormatAndLanguage() {
    JsonNode charts = api.json("/v1/charts").get("charts");
    assertThat(charts).hasSameSizeAs(Charts.shipped().list());
    for (JsonNode chart : charts) {
      assertThat(chart.get("title").asText()).isNotEmpty();
      assertThat(chart.get("question").asText()).isNotEmpty();
      for (JsonNode link : chart.get("links")) {
        for (String address : List.of(link.asText(), link.asText().replace("lang=en", "lang=ko"))) {
          assertThat(api.get(address).statusCode()).as(address).isEqualTo(200);
        }
      }
    }
  }

  @Test
  void picturesMayBeShownElsewhereAndFilesHaveNames() {
    assertThat(header("/v1/charts/market-hhi.svg", "Cross-Origin-Resource-Policy"))
        .isEqualTo("cross-origin");
    assertThat(header("/v1/charts/market-hhi.png?width=300", "Cross-Origin-Resource-Policy"))
        .isEqualTo("cross-origin");
    assertThat(header("/v1/charts/market-hhi.csv", "Cross-Origin-Resource-Policy"))
        .isEqualTo("cross-origin");
    assertThat(header("/v1/charts/market-hhi.csv", "Content-Disposition"))
        .isEqualTo("attachment; filename=\"market-hhi.csv\"");
    assertThat(header("/v1/charts/market-hhi.svg?lang=ko", "Content-Language")).isEqualTo("ko");
  }

  @ParameterizedTest
  @CsvSource({
    "width=800&height=450, 800, 450",
    "width=400&height=1600, 400, 1600",
    "width=300&height=200&scale=2, 600, 400"
  })
  void aPngHasTheSizeThatWasAskedFor(String wish, int width, int height) throws IOException {
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(bytes("/v1/charts/market-hhi.png?" + wish)));
    assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(width, height);
  }

  @ParameterizedTest
  @CsvSource({
    "png?width=199, width is '199'",
    "png?width=2401, width is '2401'",
    "png?height=99999999, height is '99999999'",
    "png?width=2400&height=300, neither more than 4 times",
    "png?scale=1e9, scale is '1e9'",
    "svg?width=-1, width is '-1'",
    "svg?lens=grup, group",
    "csv?bom=2, bom is '2'"
  })
  void whatIsOutOfBoundsIsRefusedWithTheBounds(String asked, String words) {
    HttpResponse<String> refusal = api.get("/v1/charts/market-hhi." + asked);
    assertThat(refusal.statusCode()).isEqualTo(400);
    assertThat(RunningApi.parse(refusal.body()).get("detail").asText()).contains(words);
  }

  @Test
  void aHostileNameIsTextInEveryFormat() throws Exception {
    String svg = api.get("/v1/charts/market-hhi.svg").body();
    Document picture =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertThat(picture.getElementsByTagName("img").getLength()).isZero();
    assertThat(picture.getDocumentElement().getTextContent()).contains("<img src=x onerror");
    assertThat(api.get("/v1/charts/market-hhi.csv").body())
        .contains(",\"'=cmd|'<img src=x onerror=alert(1)>'\"\"&\",");
    for (String page : List.of("/charts/market-hhi", "/embed/market-hhi", "/charts")) {
      assertThat(api.get(page).body()).as(page).doesNotContain("<img src=x", "javascript:alert");
    }
    assertThat(zip("/v1/charts/market-hhi.zip").get("README.en.txt")).contains(HOSTILE);
  }

  @Test
  void aHostileSettingIsTextOnThePage() {
    String setting = encoded("\"><script>alert(1)</script>");
    for (String page : List.of("/charts/market-hhi?basis=", "/embed/market-hhi?basis=")) {
      HttpResponse<String> answer = api.get(page + setting);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).doesNotContain("<script>alert");
    }
    assertThat(api.get("/v1/charts/market-hhi.svg?basis=" + setting).body())
        .doesNotContain("<script");
  }

  @Test
  void aPackageHoldsWhatIsNeededToPrintAndCite() throws IOException {
    Map<String, String> files = zip("/v1/charts/market-hhi.zip?lens=firm&dataset=korea");
    assertThat(files.keySet())
        .containsExactly(
            "data.csv",
            "metadata.json",
            "README.en.txt",
            "README.ko.txt",
            "citation.txt",
            "citation.bib",
            "citation.csl.json",
            "picture.svg");
    JsonNode metadata = RunningApi.parse(files.getOrDefault("metadata.json", ""));
    assertThat(metadata.at("/parameters/lens").asText()).isEqualTo("firm");
    assertThat(metadata.at("/parameters/limit").asText()).as("standard").isEqualTo("15");
    assertThat(metadata.get("release").asText()).isEqualTo("20261123T061501Z-1a2b3c4d");
    assertThat(metadata.get("period").asText()).isEqualTo("2022");
    assertThat(metadata.at("/datasets/0/licence").asText()).isEqualTo("CC BY 4.0");
    assertThat(metadata.at("/datasets/0/sources/0/publisher").asText()).isEqualTo("Publisher <b>");
    assertThat(files.get("data.csv"))
        .isEqualTo(api.get("/v1/charts/market-hhi.csv?lens=firm&dataset=korea").body());
    assertThat(files.get("README.ko.txt")).contains("출처와 이용 조건");
    assertThat(files.get("citation.txt"))
        .contains("Publisher <b>", "/charts/market-hhi?dataset=korea&lang=en&lens=firm&release=");
    String cited =
        files.getOrDefault("citation.txt", "").strip().replaceAll("^.* /charts", "/charts");
    assertThat(api.get(cited).statusCode()).isEqualTo(200);
  }

  @Test
  void theSameAddressGivesTheSameBytes() throws IOException {
    for (String ending : List.of("svg", "png", "csv", "zip", "json")) {
      String path = "/v1/charts/failure-rank." + ending;
      assertThat(bytes(path)).as(path).isEqualTo(bytes(path));
    }
  }

  @Test
  void csvForExcelBeginsWithTheMark() throws IOException {
    byte[] marked = bytes("/v1/charts/market-hhi.csv?bom=1");
    assertThat(marked).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(bytes("/v1/charts/market-hhi.csv"))
        .startsWith('d', 'a', 't', 'a', 's', 'e', 't', ',');
  }

  @Test
  void aPageIsFramedAndAPictureIsAPhoto() {
    String page = api.address() + "/charts/market-hhi?lens=firm";
    JsonNode rich = api.json("/oembed?maxwidth=500&maxheight=400&url=" + encoded(page));
    assertThat(rich.get("type").asText()).isEqualTo("rich");
    assertThat(rich.get("version").asText()).isEqualTo("1.0");
    assertThat(rich.get("width").asInt()).isLessThanOrEqualTo(500);
    assertThat(rich.get("height").asInt()).isLessThanOrEqualTo(400);
    assertThat(rich.get("html").asText())
        .contains(
            "src=\""
                + api.address()
                + "/embed/market-hhi?lang=en&amp;lens=firm&amp;release=2026112");
    String picture = api.address() + "/v1/charts/market-hhi.png?width=900";
    JsonNode photo = api.json("/oembed?maxwidth=640&url=" + encoded(picture));
    assertThat(photo.get("type").asText()).isEqualTo("photo");
    assertThat(photo.get("width").asInt()).isEqualTo(640);
    String path = photo.get("url").asText().substring(api.address().toString().length());
    assertThat(api.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void oembedIsXmlWhereAsked() throws Exception {
    String url = encoded(api.address() + "/charts/market-hhi?release=" + RunningApi.RELEASE);
    HttpResponse<String> answer = api.get("/oembed?format=xml&url=" + url);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("html").item(0).getTextContent())
        .startsWith("<iframe ")
        .contains("release=" + RunningApi.RELEASE);
  }

  @ParameterizedTest
  @CsvSource({
    "url=http://example.org/charts/market-hhi, 404",
    "url={site}/charts/market-hh, 404",
    "url={site}/markets, 404",
    "url={site}/charts/market-hhi?nothing=1, 404",
    "url={site}/charts/market-hhi?lens=grup, 404",
    "url={site}/charts/market-hhi?release=none, 404",
    "url={site}.example.org/charts/market-hhi, 404",
    "url=%%, 404",
    "url={site}/charts/market-hhi&format=yaml, 501",
    "url={site}/charts/market-hhi&maxwidth=0, 400",
    "format=json, 400"
  })
  void oembedRefusesAsTheSpecificationSays(String query, int status) {
    String asked =
        query.startsWith("url=")
            ? "url="
                + encoded(
                    query.substring(4).replace("{site}", api.address().toString()).split("&", 2)[0])
                + (query.contains("&") ? query.substring(query.indexOf('&')) : "")
            : query;
    assertThat(api.get("/oembed?" + asked).statusCode()).isEqualTo(status);
  }

  @Test
  void theLibraryIsKeptForEverAndPagesAreNot() {
    String page = api.get("/charts/market-hhi").body();
    String library = page.replaceAll("(?s).*data-library=\"([^\"]+)\".*", "$1");
    assertThat(header(library, "Cache-Control")).contains("immutable");
    assertThat(header("/chart.js", "Cache-Control")).isEqualTo("no-cache");
    assertThat(api.get("/echarts/0.0.0.js").statusCode()).isEqualTo(404);
  }

  private String header(String path, String name) {
    return api.get(path).headers().firstValue(name).orElse("");
  }

  private byte[] bytes(String path) throws IOException {
    try {
      return HttpClient.newHttpClient()
          .send(api.request(path).build(), HttpResponse.BodyHandlers.ofByteArray())
          .body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private Map<String, String> zip(String path) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(path)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
