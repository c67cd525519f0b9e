package org.chokepoint.api.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.chokepoint.api.browser.Chromium;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Names made to attack whoever shows them are text wherever the server shows them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileNamesTest {
  private static final Pattern ADDRESS = Pattern.compile("\\s*(javascript|data|vbscript):.*");
  private static final Pattern FORMULA = Pattern.compile("(?m)(^|,)\"?[=@]");

  /** Tells of a script that ran and of everything the content policy stopped. */
  private static final String WATCH =
      """
      window.alert = () => console.error('RAN');
      document.addEventListener('securitypolicyviolation',
        (event) => console.error('POLICY ' + event.violatedDirective + ' ' + event.sample));
      """;

  private final HostileServer server;

  HostileNamesTest(@TempDir Path folder) {
    server = new HostileServer(folder);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void noOutputCarriesAnythingButText() {
    SoftAssertions all = new SoftAssertions();
    int shown = 0;
    for (String path : server.filled()) {
      for (String language : List.of("en", "ko")) {
        RawReply reply = server.get(inLanguage(path, language));
        all.assertThat(reply.status()).as(path).isLessThan(500);
        if (reply.status() == 200) {
          check(all, path, reply);
          shown++;
        }
      }
    }
    all.assertAll();
    assertThat(shown).isGreaterThan(30);
  }

  private String inLanguage(String path, String language) {
    boolean takesOne =
        server.addresses().entrySet().stream()
            .filter(one -> one.getValue().contains("lang"))
            .anyMatch(one -> path.matches(one.getKey().replaceAll("\\{[^}]*}", "[^/]+")));
    return takesOne ? path + "?lang=" + language : path;
  }

  private static void check(SoftAssertions all, String path, RawReply reply) {
    all.assertThat(reply.headers()).as(path).containsEntry("x-content-type-options", "nosniff");
    all.assertThat(reply.headers()).as(path).containsKey("content-security-policy");
    if (reply.type().startsWith("text/html")) {
      Document page = Jsoup.parse(reply.body());
      all.assertThat(faults(page)).as(path).isEmpty();
      page.select("script")
          .forEach(script -> all.assertThat(script.attr("src")).as(path).startsWith("/"));
    } else if (reply.type().startsWith("image/svg")) {
      Document picture = Jsoup.parse(reply.body(), Parser.xmlParser());
      all.assertThat(faults(picture)).as(path).isEmpty();
      all.assertThat(picture.select("script, foreignObject, iframe")).as(path).isEmpty();
    } else if (reply.type().startsWith("text/csv")) {
      all.assertThat(FORMULA.matcher(reply.body()).find()).as(path).isFalse();
    }
  }

  private static List<String> faults(Document document) {
    List<String> faults = new ArrayList<>();
    for (Element element : document.getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute -> {
                boolean handler =
                    attribute.getKey().toLowerCase(java.util.Locale.ROOT).startsWith("on");
                boolean link =
                    List.of("href", "src", "xlink:href", "action").contains(attribute.getKey());
                boolean bad = link && ADDRESS.matcher(attribute.getValue()).matches();
                if (handler || (bad && !attribute.getValue().startsWith("data:image/"))) {
                  faults.add(element.nodeName() + " " + attribute);
                }
              });
    }
    return faults;
  }

  @Test
  void csvCellsAreNoFormulas() {
    SoftAssertions all = new SoftAssertions();
    for (String path : server.addresses().keySet()) {
      if (path.startsWith("/v1/") && path.indexOf('{') < 0) {
        RawReply reply = server.get(path, "Accept: text/csv");
        if (reply.type().startsWith("text/csv")) {
          all.assertThat(FORMULA.matcher(reply.body()).find()).as(path).isFalse();
        }
      }
    }
    all.assertAll();
  }

  @Test
  void jsonGivesEveryNameAsItIs() throws IOException {
    RawReply reply = server.get("/v1/markets?dataset=" + HostileRows.DATASET);
    assertThat(reply.type()).startsWith("application/json");
    List<String> names =
        new JsonMapper()
            .readTree(reply.body().replaceAll("(?s)^[0-9a-f]+\r\n(.*?)\r\n0\r\n.*$", "$1"))
            .findValuesAsText("name");
    assertThat(names).containsAll(HostileRows.TEXTS);
  }

  @Test
  void inABrowserNothingRunsAndThePolicyHasNothingToStop() {
    List<String> complaints = new ArrayList<>();
    int pages = 0;
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      page.addInitScript(WATCH);
      page.onDialog(
          dialog -> {
            complaints.add(page.url() + " dialog " + dialog.message());
            dialog.dismiss();
          });
      page.onConsoleMessage(
          message -> {
            if (message.text().matches("(?s).*(RAN|POLICY|Content Security Policy).*")) {
              complaints.add(page.url() + " " + message.text());
            }
          });
      for (String path : server.filled()) {
        RawReply reply = server.get(path);
        boolean shown =
            reply.type().startsWith("text/html") || reply.type().startsWith("image/svg");
        if (reply.status() == 200 && shown) {
          page.navigate(server.address() + inLanguage(path, pages % 2 == 0 ? "en" : "ko"));
          pages++;
        }
      }
    }
    assertThat(complaints).isEmpty();
    assertThat(pages).isGreaterThan(1);
  }
}
