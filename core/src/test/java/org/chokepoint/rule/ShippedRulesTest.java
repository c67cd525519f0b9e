package org.chokepoint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedRulesTest {
  static List<String> ids() {
    return Books.ids();
  }

  @Test
  void everyAuthorityHasItsFile() {
    assertThat(ids())
        .containsExactly(
            "academic",
            "au",
            "br",
            "ca",
            "cn",
            "de",
            "eu",
            "in",
            "jp",
            "kr",
            "my",
            "pulse",
            "sg",
            "uk",
            "us");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void fileIsReadUnderItsName(String id) {
    RuleBook book = Books.named(id);
    assertThat(book.id()).isEqualTo(id);
    assertThat(book.rules()).isNotEmpty().allSatisfy(rule -> told(rule.citation(), rule.meaning()));
    assertThat(book.exclusions()).allSatisfy(one -> told(one.citation(), one.id()));
    assertThat(book.definitions()).allSatisfy(one -> told(one.citation(), one.text()));
    assertThat(book.jurisdiction()).matches("[A-Z]{2}");
    assertThat(LocalDate.parse(book.version())).isNotNull();
  }

  @Test
  void nothingKnownFromMemoryIsShipped() {
    assertThat(ids()).allSatisfy(id -> assertThat(Books.text(id)).doesNotContain("evidence: M"));
    List<String> shipped =
        Books.all().stream().flatMap(b -> b.rules().stream()).map(Rule::id).toList();
    assertThat(shipped)
        .doesNotContain(
            "EU-2004-SHARE-25",
            "EU-2004-SHARE-50",
            "JP-LOWRISK-4",
            "CN-MERGER-SAFE-1",
            "CA-2024-HHI",
            "AU-MERGER-HHI",
            "IN-FORM2-H",
            "BR-FASTTRACK");
  }

  @Test
  void idsAreUniqueOverAllBooks() {
    List<String> ids =
        Books.all().stream()
            .flatMap(
                book ->
                    Stream.of(
                            book.rules().stream().map(Rule::id),
                            book.exclusions().stream().map(Exclusion::id),
                            book.definitions().stream().map(Definition::id))
                        .flatMap(names -> names))
            .toList();
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(60);
  }

  @Test
  void draftsProposalsAndLabelsNeverDecide() {
    assertThat(Books.all().stream().flatMap(book -> book.rules().stream()))
        .filteredOn(rule -> !rule.decides())
        .extracting(Rule::id)
        .containsExactlyInAnyOrder(
            "MHHI-ELHAUGE",
            "EU-2026DRAFT-SHARE-LOW",
            "EU-2026DRAFT-SHARE-MODERATE",
            "EU-2026DRAFT-SHARE-MATERIAL",
            "EU-2026DRAFT-SHARE-HIGH",
            "EU-2026DRAFT-SHARE-VERY-HIGH",
            "EU-2026DRAFT-HHI-LOW",
            "EU-2026DRAFT-HHI-HIGH",
            "KR-SURVEY-BANDS-LOW",
            "KR-SURVEY-BANDS-MODERATE",
            "KR-SURVEY-BANDS-HIGH",
            "KR-SURVEY-OLIGO",
            "KR-PLATFORM-PROP24-1",
            "KR-PLATFORM-PROP24-3",
            "PULSE-LOW",
            "PULSE-MODERATE",
            "PULSE-HIGH",
            "PULSE-EXTREME",
            "US-2023-BAND-HIGH",
            "US-2010-BAND-UNCONC",
            "US-1992-BAND-UNCONC");
  }

  @ParameterizedTest
  @CsvSource({
    "1992-04-01,",
    "1992-04-02,US-1992-PRESUMPTION US-1992-HIGH-CONCERN",
    "2010-08-18,US-1992-PRESUMPTION US-1992-HIGH-CONCERN",
    "2010-08-19,US-2010-MOD-CONCERN",
    "2023-12-17,US-2010-MOD-CONCERN",
    "2023-12-18,US-2023-HHI",
    "2026-11-22,US-2023-HHI"
  })
  void sameDealIsJudgedByTheGuidelinesOfItsDay(LocalDate day, String met) {
    Facts deal =
        Facts.none()
            .with(
                Fact.of("hhi_post", Amount.of(Korea.decimal("2000"), "points")),
                Fact.of("delta_hhi", Amount.of(Korea.decimal("150"), "points")));
    assertThat(Books.named("us").judge(deal, day))
        .filteredOn(verdict -> verdict.finding() == Finding.MET)
        .extracting(verdict -> verdict.rule().id())
        .isEqualTo(met == null ? List.of() : List.of(met.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "0,LOW",
    "9.999,LOW",
    "10,MODERATE",
    "24.999,MODERATE",
    "25,MATERIAL",
    "39.999,MATERIAL",
    "40,HIGH",
    "50,HIGH",
    "50.001,VERY-HIGH",
    "100,VERY-HIGH"
  })
  void everyShareHasOneDraftLabel(String share, String label) {
    Facts deal =
        Facts.none().with(Fact.of("combined_share", Amount.of(Korea.decimal(share), "percent")));
    assertThat(Books.named("eu").judge(deal, LocalDate.of(2026, 5, 1)))
        .filteredOn(verdict -> verdict.finding() == Finding.MET)
        .extracting(verdict -> verdict.rule().id())
        .containsExactly("EU-2026DRAFT-SHARE-" + label);
    assertThat(Books.named("eu").judge(deal, LocalDate.of(2026, 4, 29)))
        .noneMatch(verdict -> verdict.finding() == Finding.MET);
  }

  @ParameterizedTest
  @CsvSource({"0,LOW", "1499.99,LOW", "1500,MODERATE", "2499.99,MODERATE", "2500,HIGH", "1e4,HIGH"})
  void everyMarketHasOneBandOfTheKoreanSurvey(String hhi, String band) {
    Facts market = Facts.none().with(Fact.of("hhi", Amount.of(Korea.decimal(hhi), "points")));
    assertThat(Books.named("kr").judge(market, LocalDate.of(2026, 2, 10)))
        .filteredOn(verdict -> verdict.finding() == Finding.MET)
        .extracting(verdict -> verdict.rule().id())
        .containsExactly("KR-SURVEY-BANDS-" + band);
  }

  @ParameterizedTest
  @CsvSource({
    "0,LOW",
    "1499.999,LOW",
    "1500,MODERATE",
    "2499.999,MODERATE",
    "2500,HIGH",
    "5000,HIGH",
    "5000.001,EXTREME",
    "1e4,EXTREME"
  })
  void everyMarketHasOnePulseBand(String hhi, String band) {
    Facts market = Facts.none().with(Fact.of("hhi", Amount.of(Korea.decimal(hhi), "points")));
    assertThat(Books.named("pulse").judge(market, LocalDate.of(2026, 2, 10)))
        .filteredOn(verdict -> verdict.finding() == Finding.MET)
        .extracting(verdict -> verdict.rule().id())
        .containsExactly("PULSE-" + band);
  }

  @Test
  void exampleOfTheDocumentationIsARuleFile() throws IOException {
    String page = Files.readString(Path.of("../docs/rules.md"));
    String example = page.substring(page.indexOf("```yaml") + 7);
    RuleBook book = RuleFile.read("rules.md", example.substring(0, example.indexOf("```")));
    assertThat(book.rules().get(0).conditions().conditions()).hasSize(3);
    assertThat(book.exclusions()).hasSize(1);
  }

  private static void told(String citation, String text) {
    assertThat(citation).isNotBlank();
    assertThat(text).isNotBlank();
  }
}
