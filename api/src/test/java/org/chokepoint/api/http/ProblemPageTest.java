package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.chokepoint.api.store.RichRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser's reader is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemPageTest {
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

  private final RunningApi api;

  ProblemPageTest(@TempDir Path folder) {
    this.api = RunningApi.with(folder, RichRows.rows());
  }

  @AfterAll
  void stop() {
    api.close();
  }

  private HttpResponse<String> browse(String path, String language) {
    return api.send(
        api.request(path).header("Accept", BROWSER).header("Accept-Language", language).build());
  }

  @ParameterizedTest
  @CsvSource({
    "/markets/kr_messanger, 404, There is no such page, 찾으시는 페이지가 없습니다, kr_messenger",
    "/charts/market-hh, 404, There is no such page, 찾으시는 페이지가 없습니다, market-hhi",
    "/marketz, 404, There is no such page, 찾으시는 페이지가 없습니다, /markets",
    "/markets?pag=2, 400, This address asks for something that does not fit, "
        + "주소에 맞지 않는 값이 있습니다, page",
    "/markets?page=none, 400, This address asks for something that does not fit, "
        + "주소에 맞지 않는 값이 있습니다, ''",
    "/charts/market-hhi?lens=grup, 400, This address asks for something that does not fit, "
        + "주소에 맞지 않는 값이 있습니다, ''",
    "/explain?measure=hhi, 400, This address asks for something that does not fit, "
        + "주소에 맞지 않는 값이 있습니다, ''",
  })
  void aProblemIsAPageInTheReadersLanguage(
      String path, int status, String english, String korean, String nearest) {
    for (String language : new String[] {"en", "ko"}) {
      HttpResponse<String> response = browse(path, language);
      assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
      assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
      assertThat(response.headers().firstValue("Content-Language")).contains(language);
      assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(response.body())
          .contains("<html lang=\"" + language + "\">")
          .contains("<h1>" + (language.equals("ko") ? korean : english) + "</h1>")
          .contains("HTTP " + status)
          .contains(nearest);
    }
  }

  @Test
  void theParameterLangOutranksTheBrowser() {
    HttpResponse<String> response = browse("/markets?pag=2&lang=ko", "en");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Language")).contains("ko");
  }

  @Test
  void anUnknownLanguageIsAProblemInTheBrowsersLanguage() {
    HttpResponse<String> response = browse("/markets?lang=xx", "ko");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("<html lang=\"ko\">").contains("en, ko");
  }

  @Test
  void dataIsRefusedAsADocumentEvenToABrowser() {
    HttpResponse<String> unknown = browse("/v1/values?measur=hhi", "ko");
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.headers().firstValue("Content-Type")).contains("application/problem+json");
    HttpResponse<String> onlyHtml =
        api.send(api.request("/v1/values").header("Accept", "text/html").build());
    assertThat(onlyHtml.statusCode()).isEqualTo(406);
    assertThat(onlyHtml.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(RunningApi.parse(onlyHtml.body()).at("/nearest/0").asText())
        .isEqualTo("application/json");
  }

  @ParameterizedTest
  @CsvSource({
    "limit=1001, limit, 1000",
    "limit=0, limit, 1000",
    "limit=-1, limit, 1000",
    "order=5, order, 4",
    "order=0, order, 4"
  })
  void whatCutsAreAskedForIsBounded(String query, String parameter, int most) {
    HttpResponse<String> response = api.get("/v1/cuts?target=talk&" + query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(RunningApi.parse(response.body()).at("/parameter").asText()).isEqualTo(parameter);
    assertThat(RunningApi.parse(response.body()).at("/detail").asText())
        .endsWith("expected a whole number from 1 to " + most);
    assertThat(api.get("/v1/cuts?target=talk&" + parameter + "=1").statusCode()).isEqualTo(200);
  }
}
