package org.chokepoint.reports.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chokepoint.market.Lens;
import org.chokepoint.reports.question.Cell;
import org.chokepoint.reports.question.FaultyQuestion;
import org.chokepoint.reports.question.Figure;
import org.chokepoint.reports.question.MarketCells;
import org.chokepoint.reports.question.QuestionFault;
import org.chokepoint.reports.question.QuestionFault.Kind;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.ShippedDatasets;
import org.chokepoint.reports.whatif.MergerAnswer.MergedShare;
import org.chokepoint.reports.whatif.MergerAnswer.RuleFinding;
import org.chokepoint.rule.RuleBook;
import org.chokepoint.rule.RuleFile;
import org.chokepoint.scenario.Merger;
import org.chokepoint.scenario.MergerRules;
import org.chokepoint.scenario.Ruling;
import org.chokepoint.scenario.WhatIf;
import org.junit.jupiter.api.Test;

class MergerQuestionTest {
  private static final ReleaseTables TABLES = ShippedDatasets.tables();

  private static MergerQuestion messengers(String... firms) {
    return MergerQuestion.of(
        Map.of(
            "market",
            "kr_messenger",
            "period",
            "2022-10-16",
            "lens",
            "firm",
            "firms",
            String.join(",", firms)));
  }

  @Test
  void numbersAndRulingsAreThoseOfTheEngine() throws IOException {
    List<RuleBook> books = List.of(book("kr"), book("us"));
    MergerAnswer answer = messengers("kakaotalk", "line").answer(TABLES, books);

    Cell cell = new Cell("korea-platforms", "kr_messenger", "2022-10-16", "all", "users_dau");
    var figures = new MarketCells(TABLES).figures(cell);
    WhatIf engine = Merger.of(List.of("kakaotalk", "line")).on(figures.shares(Lens.FIRM));
    assertThat(answer.measures())
        .extracting(change -> change.before(), change -> change.after(), change -> change.delta())
        .containsExactlyElementsOf(
            engine.changes().stream()
                .map(
                    change ->
                        tuple(
                            Figure.of(change.before()),
                            Figure.of(change.after()),
                            Figure.of(change.delta())))
                .toList());
    List<Ruling> rulings =
        new MergerRules(books, figures.lastDay()).of(engine.joining().orElseThrow());
    assertThat(answer.rulings())
        .extracting(RuleFinding::rule, RuleFinding::reading, RuleFinding::finding)
        .containsExactlyInAnyOrderElementsOf(
            rulings.stream()
                .map(one -> tuple(one.rule(), one.reading(), one.finding().id()))
                .toList());
    assertThat(answer.rulings()).allSatisfy(one -> assertThat(one.citation()).isNotEmpty());
  }

  /** The figures of {@code ./chokepoint merger} on the file itself. */
  @Test
  void hhiOfTheMessengersIsThatOfTheCommandLine() {
    MergerAnswer answer = messengers("kakaotalk", "line").answer(TABLES, List.of());
    var hhi = answer.measures().get(0);
    assertThat(hhi.before()).isEqualTo(Figure.of(8095.057292464511));
    assertThat(hhi.after()).isEqualTo(Figure.of(8623.845708545163));
    assertThat(hhi.delta()).isEqualTo(Figure.of(528.788416080652));
    assertThat(answer.description()).isEqualTo("kakaotalk and line merge");
  }

  @Test
  void sharesAddUpBeforeAndAfterAndTheJoinedFirmHasBoth() {
    MergerAnswer answer = messengers("kakaotalk", "line").answer(TABLES, List.of());
    assertThat(answer.shares().stream().mapToDouble(MergedShare::before).sum())
        .isCloseTo(1, offset(1e-12));
    assertThat(answer.shares().stream().mapToDouble(MergedShare::after).sum())
        .isCloseTo(1, offset(1e-12));
    MergedShare joined = answer.shares().get(answer.shares().size() - 1);
    assertThat(joined.role()).isEqualTo("joined");
    assertThat(joined.firm().name()).contains(" + ");
    assertThat(joined.after())
        .isCloseTo(
            answer.shares().stream()
                .filter(share -> share.role().equals("party"))
                .mapToDouble(MergedShare::before)
                .sum(),
            offset(1e-12));
  }

  @Test
  void incompleteMarketsKeepIntervalsAndSayWhatIsMissing() {
    MergerAnswer answer =
        new MergerQuestion("ww_cloud", List.of("amazon", "google")).answer(TABLES, List.of());
    var hhi = answer.measures().get(0);
    assertThat(hhi.before().known()).isFalse();
    assertThat(hhi.before().low()).isPresent();
    assertThat(hhi.delta().known()).isTrue();
    assertThat(answer.shares()).anyMatch(share -> share.role().equals("unlisted"));
    assertThat(answer.warnings()).anyMatch(words -> words.en().contains("of the market"));
  }

  @Test
  void openPartsAreTheNewestAndTheAnswersAddressLeavesNothingOpen() {
    MergerAnswer answer =
        new MergerQuestion("kr_messenger", List.of("line", "telegram")).answer(TABLES, List.of());
    assertThat(answer.period())
        .isEqualTo(new MarketCells(TABLES).of("kr_messenger").get(0).period());
    assertThat(answer.lens()).isEqualTo("group");
    assertThat(answer.permalink())
        .startsWith("/what-if/merger?market=kr_messenger&dataset=korea-platforms&period=")
        .contains("&lens=group&firms=");
  }

  @Test
  void anAffiliateStandsForItsGroupAndTheAnswerSaysSo() {
    MergerAnswer answer =
        MergerQuestion.of(Map.of("market", "kr_delivery", "firms", "baemin,coupang_eats"))
            .answer(TABLES, List.of());
    assertThat(answer.warnings())
        .anyMatch(words -> words.en().startsWith("baemin belongs to delivery_hero"));
  }

  @Test
  void nodesOfTheFirmsAreListedWithWhatFallsWithThem() {
    ReleaseTables both =
        ShippedDatasets.with(
            Map.of(
                "share",
                """
                dataset,market_id,period,region,firm_id,basis,value,unit,role
                t,m,2022,all,kakao,revenue,60,percent,firm
                t,m,2022,all,naver,revenue,40,percent,firm
                """));
    MergerAnswer answer =
        new MergerQuestion("m", List.of("kakao", "naver")).answer(both, List.of());
    var nodes = answer.nodes().get(0);
    assertThat(nodes.origin().dataset()).isEqualTo("kakao-2022");
    assertThat(nodes.held()).extracting(held -> held.firm().id()).contains("kakao", "naver");
    assertThat(nodes.semantics()).isEqualTo("steady");
    assertThat(nodes.failedTogether()).isEqualTo(nodes.failedApart() + nodes.redundancyNodes());
    assertThat(nodes.weight()).isEqualTo("users");
  }

  @Test
  void allFaultsAreSaidAtOnceWithNearestNames() {
    FaultyQuestion refused =
        catchThrowableOfType(
            FaultyQuestion.class,
            () ->
                MergerQuestion.of(
                        Map.of("market", "kr_mesenger", "lens", "grup", "firms", "kakaotalk"))
                    .answer(TABLES, List.of()));
    assertThat(refused.faults())
        .extracting(QuestionFault::parameter)
        .containsExactlyInAnyOrder("lens", "market", "firms");
    assertThat(refused.faults())
        .filteredOn(fault -> fault.parameter().equals("market"))
        .allSatisfy(fault -> assertThat(fault.nearest()).contains("kr_messenger"));
  }

  @Test
  void aPeriodThatIsNotCoveredAndAStrangeFirmAreRefused() {
    FaultyQuestion period =
        catchThrowableOfType(
            FaultyQuestion.class,
            () ->
                MergerQuestion.of(
                        Map.of("market", "kr_messenger", "period", "1999", "firms", "a,b"))
                    .answer(TABLES, List.of()));
    assertThat(period).hasMessageContaining("no period of market kr_messenger '1999'");
    FaultyQuestion firm =
        catchThrowableOfType(
            FaultyQuestion.class, () -> messengers("kakaotalk", "lime").answer(TABLES, List.of()));
    assertThat(firm.faults()).hasSize(1);
    assertThat(firm.faults().get(0).nearest()).contains("line");
  }

  @Test
  void oneFirmUnderTwoNamesIsNoMerger() {
    ReleaseTables tables =
        ShippedDatasets.with(
            Map.of(
                "share",
                """
                dataset,market_id,period,region,firm_id,parent_id,basis,value,unit,role
                t,m,2022,all,a,g,revenue,60,percent,firm
                t,m,2022,all,b,g,revenue,30,percent,firm
                t,m,2022,all,c,c,revenue,10,percent,firm
                """));
    FaultyQuestion refused =
        catchThrowableOfType(
            FaultyQuestion.class,
            () -> new MergerQuestion("m", List.of("a", "b")).answer(tables, List.of()));
    assertThat(refused.faults().get(0).kind()).isEqualTo(Kind.CONTRADICTION);
    assertThat(refused).hasMessageContaining("are one firm through the lens group");
  }

  @Test
  void moreFirmsThanTheLimitAreRefusedByName() {
    List<String> many = IntStream.range(0, 21).mapToObj(i -> "firm" + i).toList();
    FaultyQuestion refused =
        catchThrowableOfType(
            FaultyQuestion.class,
            () -> new MergerQuestion("kr_messenger", many).answer(TABLES, List.of()));
    assertThat(refused.faults()).anyMatch(fault -> fault.kind() == Kind.OVER_LIMIT);
    assertThat(refused).hasMessageContaining("21 firms, at most 20");
  }

  @Test
  void theAddressReadsBackAsTheSameQuestion() {
    MergerQuestion question =
        new MergerQuestion(
            "시장 & co",
            Optional.of("d"),
            Optional.of("2022-H1/2023"),
            Optional.empty(),
            Optional.of("revenue"),
            Optional.of("firm"),
            List.of("a b", "c+d"));
    assertThat(MergerQuestion.of(Queries.of(question.permalink()))).isEqualTo(question);
    assertThat(question.data()).startsWith("/v1/what-if/merger?market=%EC%8B%9C");
  }

  @Test
  void theExampleCanBeAnswered() {
    assertThat(MergerQuestion.example(TABLES).answer(TABLES, List.of()).measures()).isNotEmpty();
  }

  private static RuleBook book(String id) throws IOException {
    return RuleFile.read(id, Files.readString(Path.of("..", "conf", "rules", id + ".yaml")));
  }
}
