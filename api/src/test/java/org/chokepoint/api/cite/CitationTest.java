package org.chokepoint.api.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTest {
  private static final Citation CITATION =
      new Citation(
          "chokepoint-shares-2026-11-22",
          "Shares of 5% & more {all}",
          List.of("Chokepoint", "공정거래위원회", "A", "B", "C"),
          LocalDate.of(2026, 11, 22),
          "20261122T061501Z-1a2b3c4d",
          "http://localhost/charts/shares?release=20261122T061501Z-1a2b3c4d");

  @Test
  void plainNamesTheFirstAuthorsAndWhatShowsTheSameAgain() {
    assertThat(CITATION.plain())
        .isEqualTo(
            "Chokepoint; 공정거래위원회; A; B et al. (2026-11-22). Shares of 5% & more {all}."
                + " Chokepoint release 20261122T061501Z-1a2b3c4d."
                + " http://localhost/charts/shares?release=20261122T061501Z-1a2b3c4d");
  }

  @Test
  void bibtexNamesAllAuthorsAndNoLetterIsTakenForACommand() {
    assertThat(CITATION.bibtex())
        .startsWith("@misc{chokepoint-shares-2026-11-22,\n")
        .contains("  title = {{Shares of 5\\% \\& more \\{all\\}}},\n")
        .contains("  author = {{Chokepoint} and {공정거래위원회} and {A} and {B} and {C}},\n")
        .contains("  version = {20261122T061501Z-1a2b3c4d},\n")
        .endsWith("\n}\n");
  }

  @Test
  void cslJsonIsADatasetOfThatDay() throws Exception {
    JsonNode item = new JsonMapper().readTree(CITATION.cslJson()).get(0);
    assertThat(item.get("type").asText()).isEqualTo("dataset");
    assertThat(item.at("/issued/date-parts/0").toString()).isEqualTo("[2026,11,22]");
    assertThat(item.at("/author/1/literal").asText()).isEqualTo("공정거래위원회");
    assertThat(item.get("URL").asText()).isEqualTo(CITATION.url());
  }

  @Test
  void whoPrintedMostIsNamedFirst() {
    CitedDataset first = dataset(source("b"), source("a"), source("c"));
    CitedDataset second = dataset(source("c"), source(""));
    assertThat(CitedDataset.publishers(List.of(first, second))).containsExactly("c", "a", "b");
  }

  @Test
  void onlyAWebAddressIsALink() {
    assertThat(new Source("s", "t", "p", "", "javascript:alert(1)").linked()).isFalse();
    assertThat(new Source("s", "t", "p", "", "https://example.org/").linked()).isTrue();
  }

  private static CitedDataset dataset(Source... sources) {
    return new CitedDataset("d", "D", "real", "", List.of(sources));
  }

  private static Source source(String publisher) {
    return new Source("s", "t", publisher, "", "");
  }
}
