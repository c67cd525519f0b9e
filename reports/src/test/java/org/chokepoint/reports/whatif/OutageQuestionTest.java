package org.chokepoint.reports.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.reports.question.FaultyQuestion;
import org.chokepoint.reports.question.QuestionFault;
import org.chokepoint.reports.question.QuestionFault.Kind;
import org.chokepoint.reports.table.CsvTables;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.ShippedDatasets;
import org.chokepoint.reports.whatif.OutageAnswer.NodeOutage;
import org.chokepoint.reports.whatif.OutageAnswer.PeopleStep;
import org.junit.jupiter.api.Test;

class OutageQuestionTest {
  private static final ReleaseTables SHIPPED = ShippedDatasets.tables();

  /** Two services on one site, one of them with a standby; a panel of 100 people. */
  private static final ReleaseTables SMALL =
      new CsvTables(
          Map.of(
              "dataset", "dataset,title,kind\nt,Trial,synthetic\n",
              "market", "dataset,market_id,name,name_local\nt,chat,Chat,대화\n",
              "node",
                  """
                  dataset,node_id,kind,name,firm_id,market_id
                  t,dc1,site,First site,one,
                  t,dc2,site,Second site,two,
                  t,a,service,A,one,chat
                  t,b,service,B,two,chat
                  """,
              "dependency",
                  """
                  dataset,dependent_id,provider_id,group_id,required,evidence
                  t,a,dc1,site,1,stated
                  t,b,dc1,site,1,stated
                  t,b,dc2,site,1,stated
                  """,
              "incident",
                  """
                  dataset,incident_id,name,start,trigger_node
                  t,w,Older,2012-04-28T14:50,
                  t,x,Other,2020-01-01,dc2
                  t,z,Newer,2023-01-01,
                  t,y,Fire,2022-10-15T15:19,dc1
                  """,
              "need",
                  """
                  dataset,market,period,class,services,persons
                  t,chat,2021,1,a;b,1000
                  t,chat,2022-10,1,a,60
                  t,chat,2022-10,2,a;b,30
                  t,chat,2022-10,3,b,10
                  t,chat,2023,1,a,7
                  """));

  private static OutageAnswer asked(ReleaseTables tables, String query) {
    return OutageQuestion.of(Queries.of("?" + query)).answer(tables);
  }

  @Test
  void peopleOfAPanelAreCountedOnceFromHourToHour() {
    OutageAnswer answer = asked(SMALL, "fail=dc1&restore=dc1:5&until=10");
    assertThat(answer.at()).isEqualTo("2022-10-15T15:19");
    assertThat(answer.people().basis()).isEqualTo("panel");
    assertThat(answer.people().curve())
        .containsExactly(
            new PeopleStep(0, "2022-10-15T15:19", 2, 60, 60),
            new PeopleStep(5, "2022-10-15T20:19", 0, 0, 0),
            new PeopleStep(10, "2022-10-16T01:19", 0, 0, 0));
    var need = answer.people().needs().get(0);
    assertThat(need.period()).isEqualTo("2022-10");
    assertThat(need.persons()).isEqualTo(100);
    assertThat(need.affected()).isEqualTo(90);
    assertThat(need.stranded()).isEqualTo(60);
    assertThat(need.degraded()).isEqualTo(30);
    assertThat(answer.lost().serviceHours()).isEqualTo(5 * 90);
    assertThat(answer.lost().leastPeopleHours()).isEqualTo(5 * 60);
    assertThat(answer.lost().mostPeopleHours()).isEqualTo(5 * 60);
    assertThat(answer.warnings()).contains(Warnings.SYNTHETIC);
    assertThat(answer.semanticsMeaning().en()).startsWith("steady");
  }

  @Test
  void hourZeroIsTheIncidentThatTheNodeBeganOrTheNewestOfAKnownNode() {
    assertThat(asked(SMALL, "fail=dc2").at()).isEqualTo("2020-01-01T00:00");
    assertThat(asked(SMALL, "dataset=t&fail=a").at()).isEqualTo("2022-10-15T15:19");
    assertThat(asked(SMALL, "fail=dc1&at=2024-02-03").at()).isEqualTo("2024-02-03T00:00");
  }

  @Test
  void nodesFallWithAPathAndReturnAtTheirHour() {
    OutageAnswer answer = asked(SMALL, "fail=dc1&restore=dc1:5");
    assertThat(answer.nodes()).extracting(node -> node.node().id()).containsExactly("a", "dc1");
    NodeOutage service = answer.nodes().get(0);
    assertThat(service.state()).isEqualTo("restored");
    assertThat(service.upAtHours()).hasValue(5);
    assertThat(service.upAt()).isEqualTo("2022-10-15T20:19");
    assertThat(service.path()).extracting(named -> named.id()).containsExactly("dc1", "a");
  }

  @Test
  void withoutRepairHoursNothingReturnsAndTheAnswerSaysSo() {
    OutageAnswer answer = asked(SMALL, "fail=dc1&until=24");
    assertThat(answer.nodes()).allSatisfy(node -> assertThat(node.upAtHours()).isEmpty());
    assertThat(answer.lost().notBack()).extracting(node -> node.id()).containsExactly("a", "dc1");
    assertThat(answer.lost().leastPeopleHours()).isEqualTo(24 * 60);
    assertThat(answer.warnings())
        .anyMatch(words -> words.en().startsWith("2 nodes do not return"))
        .allSatisfy(words -> assertThat(words.ko()).isNotEmpty());
  }

  @Test
  void aRemedyIsPlayedThroughTheSameOutage() {
    OutageAnswer answer =
        asked(SMALL, "fail=dc1&restore=dc1:5&remedies=second-site:a:dc2&suggest=1");
    var remedied = answer.remedied().orElseThrow();
    assertThat(remedied.comparison().saved()).extracting(node -> node.id()).containsExactly("a");
    assertThat(remedied.nodes()).extracting(node -> node.node().id()).containsExactly("dc1");
    assertThat(remedied.people().worst()).isEmpty();
    assertThat(remedied.lost().serviceHours()).isZero();
    assertThat(remedied.comparison().measures().get(0).delta()).isEqualTo(-1);
    assertThat(answer.suggestions().proven()).isTrue();
    var suggestion = answer.suggestions().steps().get(0);
    assertThat(suggestion.change()).startsWith("second-site:a:site:");
    OutageAnswer followed =
        new OutageQuestion(
                Optional.of("t"),
                List.of("dc1"),
                Optional.empty(),
                Map.of(),
                Map.of(),
                List.of(suggestion.change()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())
            .answer(SMALL);
    assertThat(followed.remedied().orElseThrow().comparison().saved())
        .extracting(node -> node.id())
        .containsExactly("a");
  }

  /** The users of the Kakao services on file: 47.5, 10.16, 6.77 and 4.77 million. */
  @Test
  void withoutAPanelPeopleLieBetweenTheLargestServiceAndTheSum() {
    OutageAnswer answer = asked(SHIPPED, "dataset=kakao-2022&fail=pangyo&restore=pangyo:12");
    assertThat(answer.at()).isEqualTo("2022-10-15T15:19");
    assertThat(answer.people().basis()).isEqualTo("users");
    var worst = answer.people().worst().orElseThrow();
    assertThat(worst.low()).isEqualTo(47_500_000);
    assertThat(worst.high()).isCloseTo(69_426_154, offset(400_000.0));
    assertThat(answer.lost().weight()).isEqualTo("users");
    assertThat(answer.lost().leastPeopleHours()).isEqualTo(47_500_000.0 * 12);
    assertThat(answer.nodes())
        .filteredOn(node -> node.node().id().equals("kakaotalk_text"))
        .allSatisfy(node -> assertThat(node.users()).hasValue(47_500_000));
  }

  @Test
  void handStartsKeepANodeUp() {
    OutageAnswer answer =
        asked(SHIPPED, "dataset=kakao-2022&fail=battery_room_B3&start=pangyo:10.5&until=48");
    assertThat(answer.nodes())
        .filteredOn(node -> node.node().id().equals("pangyo"))
        .allSatisfy(node -> assertThat(node.upAtHours()).hasValue(10.5));
    assertThat(answer.lost().notBack())
        .extracting(node -> node.id())
        .containsExactlyInAnyOrder("battery_room_B3", "power_feed_A");
  }

  @Test
  void everyFaultIsSaidAtOnce() {
    FaultyQuestion refused =
        catchThrowableOfType(
            FaultyQuestion.class,
            () ->
                asked(
                    SMALL,
                    "dataset=t&fail=dc9&at=yesterday&restore=dc2:3&until=9999&suggest=9"
                        + "&semantics=stedy&remedies=second-sight:a:dc2"));
    assertThat(refused.faults())
        .extracting(QuestionFault::parameter)
        .contains("fail", "at", "restore", "until", "suggest", "semantics", "remedies");
    assertThat(refused.faults())
        .filteredOn(fault -> fault.kind() == Kind.OVER_LIMIT)
        .extracting(QuestionFault::parameter)
        .containsExactlyInAnyOrder("until", "suggest");
    assertThat(refused.faults())
        .filteredOn(fault -> fault.parameter().equals("fail"))
        .allSatisfy(fault -> assertThat(fault.nearest()).contains("dc1"));
  }

  @Test
  void aGraphOverTheLimitIsRefusedByName() {
    Limits tight = new Limits(6, 50, 10, 3, 8_760, 5_000_000, 20, 12);
    FaultyQuestion refused =
        catchThrowableOfType(
            FaultyQuestion.class,
            () -> new OutageQuestion("t", List.of("dc1")).answer(SMALL, tight));
    assertThat(refused.faults()).extracting(QuestionFault::kind).containsExactly(Kind.OVER_LIMIT);
    assertThat(refused).hasMessageContaining("7 nodes and dependencies, at most 6");
  }

  @Test
  void hoursBeyondAllBoundsAreRefused() {
    FaultyQuestion refused =
        catchThrowableOfType(
            FaultyQuestion.class,
            () ->
                new OutageQuestion(
                        Optional.of("t"),
                        List.of("dc1"),
                        Optional.empty(),
                        Map.of("dc1", new BigDecimal("1e300")),
                        Map.of(),
                        List.of(),
                        Optional.of(new BigDecimal("1e300")),
                        Optional.empty(),
                        Optional.of(-1))
                    .answer(SMALL));
    assertThat(refused.faults())
        .extracting(QuestionFault::parameter)
        .containsExactlyInAnyOrder("restore", "until", "suggest");
  }

  @Test
  void theWorkOfCountingPeopleIsLimited() {
    Limits tight = new Limits(100, 50, 10, 3, 8_760, 2, 20, 12);
    FaultyQuestion refused =
        catchThrowableOfType(
            FaultyQuestion.class,
            () -> new OutageQuestion("t", List.of("dc1")).answer(SMALL, tight));
    assertThat(refused).hasMessageContaining("classes of people times moments, at most 2");
  }

  @Test
  void theDatasetMayBeLeftOutWhereOnlyOneHasTheNodes() {
    assertThat(asked(SHIPPED, "fail=failover_controller").origin().dataset())
        .isEqualTo("kakao-2022");
    FaultyQuestion refused =
        catchThrowableOfType(FaultyQuestion.class, () -> asked(SHIPPED, "fail=kakaotalk_text"));
    assertThat(refused).hasMessageContaining("add dataset=kakao-2022 or dataset=synthetic-usage");
  }

  @Test
  void theAddressReadsBackAsTheSameQuestion() {
    Map<String, BigDecimal> restore = new LinkedHashMap<>();
    restore.put("dc 1", new BigDecimal("12.5"));
    restore.put("x:y", new BigDecimal("3"));
    OutageQuestion question =
        new OutageQuestion(
            Optional.of("t"),
            List.of("dc 1", "x:y"),
            Optional.of("2022-10-15T15:19"),
            restore,
            Map.of("z", BigDecimal.ONE),
            List.of("divestiture:s:a,b:t", "merger:a,b", "second-site:a:dc2"),
            Optional.of(new BigDecimal("72")),
            Optional.of("black-start"),
            Optional.of(2));
    assertThat(OutageQuestion.of(Queries.of(question.permalink()))).isEqualTo(question);
    assertThat(question.permalink()).startsWith("/what-if/outage?dataset=t&fail=dc%201,x:y&at=");
  }

  @Test
  void theExampleCanBeAnswered() {
    assertThat(OutageQuestion.example(SHIPPED).answer(SHIPPED).nodes()).isNotEmpty();
  }
}
