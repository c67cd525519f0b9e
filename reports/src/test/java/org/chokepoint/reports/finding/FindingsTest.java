package org.chokepoint.reports.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.table.KoreanRelease;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private final Findings findings = Findings.of(KoreanRelease.tables());

  @Test
  void marketsAreRankedByHhiOrTheLowEndOfTheRange() {
    assertThat(findings.markets())
        .extracting(ConcentratedMarket::market)
        .containsExactly(
            "kr_messenger",
            "kr_taxi",
            "kr_search",
            "kr_delivery",
            "cloud_infrastructure_services_public",
            "kr_video");
  }

  @Test
  void marketCarriesItsNumbersAndTheKoreanVerdict() {
    assertThat(findings.markets().get(0))
        .isEqualTo(
            new ConcentratedMarket(
                "kr",
                "kr_messenger",
                "Mobile messaging",
                "",
                "KR",
                "2022-10",
                "all",
                "users_mau",
                "group",
                new Span(9032.4, 9032.4),
                Optional.of(new Span(0.991, 0.991)),
                Optional.of(
                    new Presumption(
                        "met", List.of("KR-DOM-CR1"), List.of(new Named("kakao", "Kakao", ""))))));
  }

  @Test
  void verdictsOfAllKoreanDominanceRulesAreJoinedAndOthersIgnored() {
    Presumption search = findings.markets().get(2).presumption().orElseThrow();
    assertThat(search.rules()).containsExactly("KR-DOM-CR1", "KR-DOM-CR3");
    assertThat(search.verdict()).isEqualTo("met");
    assertThat(search.undertakings()).extracting(Named::name).containsExactly("Naver", "Google");
    Presumption taxi = findings.markets().get(1).presumption().orElseThrow();
    assertThat(taxi.verdict()).isEqualTo("possible");
    assertThat(taxi.undertakings()).extracting(Named::name).containsExactly("Kakao", "uber");
    assertThat(findings.markets().get(3).presumption()).isEmpty();
  }

  @Test
  void syntheticMarketIsNotAmongTheMostConcentrated() {
    assertThat(findings.markets()).noneMatch(market -> market.dataset().equals("panel"));
    assertThat(findings.datasets())
        .filteredOn(DatasetSummary::synthetic)
        .containsExactly(new DatasetSummary("panel", "Usage panel for trials", "synthetic"));
  }

  @Test
  void worstFailureNamesWhatFallsMostUsersFirst() {
    WorstFailure worst = findings.failures().get(0);
    assertThat(worst.dataset()).isEqualTo("kakao-2022");
    assertThat(worst.synthetic()).isFalse();
    assertThat(worst.node()).isEqualTo("battery_b3");
    assertThat(worst.name()).isEqualTo("Battery room B3");
    assertThat(worst.failedNodes()).isEqualTo(10);
    assertThat(worst.lostShare()).hasValue(0.7045);
    assertThat(worst.weight()).isEqualTo("users");
    assertThat(worst.falls())
        .extracting(Named::name)
        .containsExactly(
            "KakaoTalk messages", "Kakao Pay", "Kakao T taxi", "Daum mail", "Melon music");
  }

  @Test
  void nodeThatTakesNearlyTheSameDownIsNotListedAgainAndSyntheticComesLast() {
    assertThat(findings.failures())
        .extracting(WorstFailure::node)
        .containsExactly("battery_b3", "kakao_auth", "failover_controller", "toy_site");
    assertThat(findings.failures().get(3).synthetic()).isTrue();
  }

  @Test
  void rowsReadAndRejectedAreSummedOverFiles() {
    assertThat(findings.rowsRead()).isEqualTo(1_001_206);
    assertThat(findings.rowsRejected()).isEqualTo(3);
  }
}
