package org.chokepoint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.rule.Given.fact;
import static org.chokepoint.rule.Given.verdict;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is designated because much depends on it. */
class ResilienceTest {
  private static final String SERVICE = "KR-DISASTER-SERVICE";
  private static final String CENTRE = "KR-DISASTER-CENTRE";

  /** Daily users on the day before the outage: WiseApp panel of 14 October 2022. */
  @Test
  void kakaoMeetsTheTestOfDailyUsersWhateverItsTraffic() {
    Verdict kakao = korea(SERVICE, fact("kakao", "daily_users", "41120000", "users"));
    assertThat(kakao.finding()).isEqualTo(Finding.MET);
    assertThat(kakao.undertakings()).containsExactly("kakao");
    assertThat(kakao.distance()).isEqualTo("daily_users of kakao +31120000 users");
    assertThat(kakao.missing())
        .singleElement()
        .asString()
        .contains("share of the daily average traffic", "traffic_share >= 2 percent");
    assertThat(kakao.decides()).isTrue();
  }

  @Test
  void serviceBelowBothThresholdsIsNotMet() {
    Verdict below =
        korea(
            SERVICE,
            fact("s", "daily_users", "9999999", "users"),
            fact("s", "traffic_share", "1.9", "percent"));
    assertThat(below.finding()).isEqualTo(Finding.NOT_MET);
    assertThat(below.missing()).isEmpty();
    assertThat(below.distance())
        .isEqualTo("daily_users of s -1 users; traffic_share of s -0.10 percent");
  }

  @Test
  void oneOfTwoAlternativesBelowItsThresholdLeavesTheOtherOpen() {
    assertThat(korea(SERVICE, fact("s", "daily_users", "9999999", "users")).finding())
        .isEqualTo(Finding.POSSIBLE);
    assertThat(korea(SERVICE, fact("s", "traffic_share", "0.02", "fraction")).finding())
        .isEqualTo(Finding.MET);
  }

  /** 66,942 m2 is the centre's total floor; the law asks for the floor of its machine rooms. */
  @Test
  void totalFloorOfPangyoIsNotTakenForMachineRoomFloor() {
    Verdict pangyo =
        korea(
            CENTRE,
            fact("pangyo", "total_floor", "66942", "m2"),
            fact("pangyo", "sales_last_year", "10000000000", "KRW"));
    assertThat(pangyo.finding()).isEqualTo(Finding.POSSIBLE);
    assertThat(pangyo.missing())
        .anySatisfy(text -> assertThat(text).contains("machine_room_floor >= 22,500 m2"))
        .anySatisfy(text -> assertThat(text).contains("receiving_capacity >= 40 MW"));
    assertThat(pangyo.inputs()).doesNotContain("66942");
  }

  @ParameterizedTest
  @CsvSource({
    "10000000000,22500,0,MET",
    "10000000000,0,40,MET",
    "9999999999,22500,40,NOT_MET",
    "10000000000,22499.9,39.9,NOT_MET"
  })
  void dataCentreNeedsSalesAndEitherFloorOrPower(
      String sales, String floor, String power, Finding finding) {
    Verdict centre =
        korea(
            CENTRE,
            fact("c", "sales_last_year", sales, "KRW"),
            fact("c", "machine_room_floor", floor, "m2"),
            fact("c", "receiving_capacity", power, "MW"));
    assertThat(centre.finding()).isEqualTo(finding);
  }

  @Test
  void powerInAnotherUnitIsMissing() {
    Verdict centre = korea(CENTRE, fact("c", "receiving_capacity", "40000", "kW"));
    assertThat(centre.missing())
        .anySatisfy(text -> assertThat(text).contains("40 MW, given in kW"));
  }

  @Test
  void decreeAppliesFromItsFirstDay() {
    Facts kakao = Facts.none().with(fact("kakao", "daily_users", "41120000", "users"));
    EnumSet<Scope> resilience = EnumSet.of(Scope.RESILIENCE);
    assertThat(Books.named("kr").judge(kakao, LocalDate.of(2022, 10, 15), resilience)).isEmpty();
    assertThat(Books.named("kr").judge(kakao, LocalDate.of(2023, 7, 3), resilience)).isEmpty();
    assertThat(Books.named("kr").judge(kakao, LocalDate.of(2023, 7, 4), resilience)).hasSize(3);
    assertThat(Books.named("kr").judge(kakao, LocalDate.of(2025, 3, 28), resilience)).hasSize(4);
  }

  @Test
  void stopOfTwoHoursMustBeToldByLargeServicesOnly() {
    List<Fact> large =
        List.of(
            fact("s", "sales_last_year", "10000000000", "KRW"),
            fact("s", "daily_users", "1000000", "users"));
    Facts known = Facts.none().with(large);
    Facts stopped = known.with(fact("s", "hours_stopped", "2", "hours"));
    Facts shorter = known.with(fact("s", "hours_stopped", "1.99", "hours"));
    assertThat(verdict("kr", "KR-NOTIFY-STOP", stopped).finding()).isEqualTo(Finding.MET);
    assertThat(verdict("kr", "KR-NOTIFY-STOP", shorter).finding()).isEqualTo(Finding.NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({
    "1,0,0,1,0,MET",
    "0,3,0,0,3,MET",
    "0,1,3000.01,1,0,MET",
    "0,2,3000,1,0,NOT_MET",
    "1,0,0,0,2,NOT_MET"
  })
  void providerOfBanksIsCountedByTheSystemicOnesAmongThem(
      String gsiis, String osiis, String score, String infrastructures, String others, Finding is) {
    Facts provider =
        Facts.none()
            .with(
                fact("p", "share_of_entities", "10", "percent"),
                fact("p", "share_of_assets", "0.1", "fraction"),
                fact("p", "g_siis", gsiis, "count"),
                fact("p", "o_siis", osiis, "count"),
                fact("p", "o_sii_score", score, "points"),
                fact("p", "systemic_infrastructures", infrastructures, "count"),
                fact("p", "other_systemic_entities", others, "count"));
    assertThat(verdict("eu", "EU-DORA-STEP1-ART2-3", provider).finding()).isEqualTo(is);
    Verdict whole = verdict("eu", "EU-DORA-STEP1", provider);
    assertThat(whole.finding()).isEqualTo(is == Finding.MET ? Finding.POSSIBLE : is);
    assertThat(whole.missing())
        .singleElement()
        .asString()
        .contains("substitutability_criteria >= 2 count");
  }

  @Test
  void bothSharesOfStepOneMustReachTheirThreshold() {
    Facts entities =
        Facts.none()
            .with(
                fact("p", "share_of_entities", "99", "percent"),
                fact("p", "share_of_assets", "9.99", "percent"));
    assertThat(verdict("eu", "EU-DORA-STEP1-ART2-3", entities).finding())
        .isEqualTo(Finding.NOT_MET);
  }

  private static Verdict korea(String rule, Fact... facts) {
    return verdict("kr", rule, Facts.none().with(facts));
  }
}
