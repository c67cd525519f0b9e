package org.chokepoint.reports.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chokepoint.reports.explain.Explanation.Snippet;
import org.chokepoint.reports.question.FaultyQuestion;
import org.chokepoint.reports.question.QuestionFault;
import org.chokepoint.reports.table.CsvTables;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.ShippedDatasets;
import org.junit.jupiter.api.Test;

class ValueExplanationTest {
  private static final Provenance RUN =
      new Provenance("r1", "run1", "2026-11-22T06:15:01Z", "0.1.0+abc", Map.of("t", "00"), "");

  /** 50, 30 and 20 percent by group, one firm in two rows; worked out by hand below. */
  private static final Map<String, String> MARKET =
      Map.of(
          "dataset", "dataset,title,kind\nt,Trial,real\n",
          "market", "dataset,market_id,name,name_local\nt,m,Market,시장\n",
          "firm",
              "dataset,firm_id,name,name_local,parent_id\nt,a1,A one,에이,a\nt,a2,A two,,a\nt,b,B,,\n",
          "share",
              """
              dataset,market_id,period,region,firm_id,basis,value,unit,role,source_id
              t,m,2022,all,a1,revenue,40,won,firm,s1
              t,m,2022,all,a2,revenue,10,won,firm,s2
              t,m,2022,all,b,revenue,30,won,firm,s1
              t,m,2022,all,c,revenue,20,won,firm,s1
              t,m,2022,all,d,revenue,0,won,firm,s1
              t,m,2022,all,import,revenue,7,won,outside,s3
              t,m,2022,all,whole,revenue,100,won,total,s1
              t,m,2022,all,a1,users_mau,1,people,firm,s1
              t,m,2021,all,a1,revenue,50,won,firm,s1
              t,m,2021,all,b,revenue,50,won,firm,s1
              """,
          "result",
              """
              dataset,subject_kind,subject,period,region,basis,lens,measure,value,low,high,reason
              t,market,m,2022,all,revenue,group,hhi,3800,,,
              t,market,m,2022,all,revenue,group,cr3,1,,,
              t,market,m,2022,all,revenue,firm,hhi,3000,,,
              t,market,m,2022,all,revenue,group,hhi_change,-1200,,,compared with 2021
              t,market,m,2022,all,revenue,group,mhhi,4000,,,
              t,market,p,2022,all,users_mau,group,single_homing,0.6,,,
              t,market,m,2022,all,revenue,row,hhi,1,,,
              """,
          "need",
              "dataset,market,period,class,services,persons\nt,p,2022,1,a,60\nt,p,2022,2,a;b,40\n",
          "verdict",
              """
              dataset,market,period,region,basis,lens,authority,rule,reading,verdict,inputs,distance,meaning,citation
              t,m,2022,all,revenue,group,KR,KR-DOM-CR3,A,met,cr3 100.00 >= 75 percent,cr3 +25,presumed,MRFTA 6
              t,m,2022,all,revenue,group,KR,KR-DOM-CR1,,met,cr1 50.00 >= 50 percent,cr1 0,presumed,MRFTA 6
              t,m,2022,all,revenue,firm,KR,KR-DOM-CR3,A,met,cr3 90.00 >= 75 percent,cr3 +15,presumed,MRFTA 6
              """,
          "source",
              """
              dataset,source_id,title,publisher,date,url,licence
              t,s1,Yearbook,Office,2023,https://example.org,CC BY 4.0
              t,s2,Report,Firm,2023,,
              t,s3,Customs,Office,2023,,
              """,
          "dataset_file",
              "dataset,file,table,sha256,rows_read,rows_rejected\nt,share.csv,share,cd,10,0\n");

  private static final ReleaseTables TABLES = new CsvTables(MARKET);

  private static Explanation of(String measure, String lens) {
    return new ValueQuestion("t", "market", "m", "2022", "all", "revenue", lens, measure)
        .explained(TABLES, RUN);
  }

  @Test
  void sharesGroupsAndSourcesOfAnHhi() {
    Explanation hhi = of("hhi", "group");
    assertThat(hhi.shares())
        .extracting(share -> share.firm().id(), share -> share.amount(), share -> share.share())
        .containsExactly(tuple("a", "50", 0.5), tuple("b", "30", 0.3), tuple("c", "20", 0.2));
    assertThat(hhi.shares().get(0).rows()).containsExactly("a1 40", "a2 10");
    assertThat(hhi.shares().get(0).sources()).containsExactly("s1", "s2");
    assertThat(hhi.substituted()).isEqualTo("10000 * ((50/100)^2 + (30/100)^2 + (20/100)^2)");
    assertThat(hhi.recomputed().same()).isTrue();
    assertThat(hhi.sources()).extracting(source -> source.id()).containsExactly("s1", "s2", "s3");
    assertThat(hhi.files().get(0).sha256()).isEqualTo("cd");
    assertThat(hhi.provenance().codeVersion()).isEqualTo("0.1.0+abc");
    assertThat(hhi.subject().nameLocal()).isEqualTo("시장");
  }

  @Test
  void whatWasLeftOutSaysWhy() {
    assertThat(of("hhi", "group").excluded())
        .extracting(out -> out.what(), out -> out.role())
        .containsExactlyInAnyOrder(
            tuple("a1", "merged"),
            tuple("a2", "merged"),
            tuple("d", "nothing"),
            tuple("import", "outside"),
            tuple("whole", "total"),
            tuple("users_mau", "basis"));
    assertThat(of("hhi", "group").excluded())
        .allSatisfy(out -> assertThat(out.reason().ko()).isNotEmpty());
  }

  @Test
  void onlyRulesOnThisNumberThroughThisLensRestOnIt() {
    assertThat(of("cr3", "group").verdicts())
        .extracting(verdict -> verdict.rule(), verdict -> verdict.citation())
        .containsExactly(tuple("KR-DOM-CR3", "MRFTA 6"));
    assertThat(of("hhi", "group").verdicts()).isEmpty();
  }

  @Test
  void aChangeIsComputedAgainFromBothPeriods() {
    Explanation change = of("hhi_change", "group");
    assertThat(change.trace()).isEqualTo("two_periods");
    assertThat(change.sharesBefore()).hasSize(2);
    assertThat(change.recomputed().same()).isTrue();
  }

  @Test
  void aRateOfAPanelIsComputedAgainFromItsClasses() {
    Explanation rate =
        new ValueQuestion("t", "market", "p", "2022", "all", "users_mau", "group", "single_homing")
            .explained(TABLES, RUN);
    assertThat(rate.trace()).isEqualTo("persons");
    assertThat(rate.substituted()).isEqualTo("60 / 100");
    assertThat(rate.recomputed().same()).isTrue();
  }

  @Test
  void whatCannotBeTracedSaysSoAndAWrongNumberIsNotCalledRight() {
    Explanation owners = of("mhhi", "group");
    assertThat(owners.trace()).isEqualTo("not_traced");
    assertThat(owners.untraced()).isNotEmpty();
    assertThat(owners.recomputed().same()).isFalse();
    Explanation wrong = of("hhi", "row");
    assertThat(wrong.recomputed().same()).isFalse();
    assertThat(wrong.recomputed().words().en()).contains("not the published number");
  }

  @Test
  void commandsNameTheReleaseAndTheNumber() {
    Explanation hhi = of("hhi", "group");
    assertThat(hhi.snippets())
        .extracting(Snippet::kind)
        .containsExactly("command", "python", "r", "verify", "curl");
    assertThat(code(hhi, "curl"))
        .isEqualTo(
            "curl -s 'http://127.0.0.1:7070/v1/values/explain?dataset=t&subject_kind=market"
                + "&subject=m&period=2022&region=all&basis=revenue&lens=group&measure=hhi"
                + "&release=r1'");
    assertThat(code(hhi, "verify")).isEqualTo("./chokepoint verify r1");
    assertThat(code(hhi, "command"))
        .contains("m,2022,all,revenue,a1,a,,40,won,firm,,,")
        .endsWith("--lens group --measures hhi --format csv");
  }

  @Test
  void anUnknownNumberIsRefusedWithNearestNames() {
    FaultyQuestion refused =
        catchThrowableOfType(
            FaultyQuestion.class,
            () ->
                ValueQuestion.of(
                        Map.of("dataset", "t", "subject", "m", "period", "2022", "measure", "hh"))
                    .explained(TABLES, RUN));
    assertThat(refused.faults())
        .extracting(QuestionFault::parameter)
        .containsExactlyInAnyOrder("basis", "measure");
    FaultyQuestion together =
        catchThrowableOfType(
            FaultyQuestion.class,
            () ->
                new ValueQuestion("t", "market", "p", "2022", "all", "revenue", "group", "hhi")
                    .explained(TABLES, RUN));
    assertThat(together).hasMessageContaining("no value with all of");
  }

  @Test
  void theAddressReadsBackAsTheSameQuestion() {
    ValueQuestion question =
        new ValueQuestion("t", "market", "시장 1", "2022-H1/2023", "all", "revenue", "row", "cr4");
    Map<String, String> query = Scripts.query(question.permalink());
    assertThat(ValueQuestion.of(query)).isEqualTo(question);
  }

  /** Every measure of every shipped market, through every lens. */
  @Test
  void everyValueOfTheShippedMarketsIsThePublishedOneComputedAgain() {
    ReleaseTables tables = ShippedDatasets.tables();
    List<ReleaseRow> rows = ReleaseRow.of(tables.table("result"));
    assertThat(rows).hasSizeGreaterThan(3_000);
    List<ValueQuestion> wrong = new ArrayList<>();
    for (ReleaseRow row : rows) {
      Explanation explanation = ValueQuestion.of(row).explained(tables, RUN);
      if (!explanation.recomputed().same() || explanation.shares().isEmpty()) {
        wrong.add(explanation.question());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String code(Explanation of, String kind) {
    return of.snippets().stream()
        .filter(snippet -> snippet.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .code();
  }
}
