package org.chokepoint.api.store;

import static org.chokepoint.api.store.DemoRows.KOREA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The demo release and one market more, whose numbers follow from its shares to the last digit. */
public final class MarketRows {
  /** A firm's name that would run a script if a page let it. */
  public static final String HOSTILE = "<script>alert(1)</script> & \"Co\"";

  private static final String MAPS = "kr_maps";

  private MarketRows() {}

  /** The rows. */
  public static List<StoredRow> rows() {
    List<StoredRow> rows = new ArrayList<>(DemoRows.rows());
    rows.add(
        KOREA
            .market(MAPS, "Maps")
            .with(
                "name_local", "지도",
                "product", "maps on a phone",
                "definition", "Map apps as a panel draws them.",
                "multi_homing", "true"));
    rows.add(firm("naver", "Naver", "네이버", "naver"));
    rows.add(firm("kakao", "Kakao", "카카오", "kakao"));
    rows.add(firm("kakao_navi", HOSTILE, "카카오내비", "kakao"));
    rows.add(firm("kakao_map", "Kakao Map", "카카오맵", "kakao"));
    for (String period : List.of("2021", "2022")) {
      rows.add(share(period, "naver", period.equals("2021") ? "40" : "50"));
      rows.add(share(period, "kakao_navi", "30"));
      rows.add(share(period, "kakao_map", period.equals("2021") ? "30" : "20"));
    }
    values(rows, "2021", "firm", 3400, 0.4);
    values(rows, "2022", "firm", 3800, 0.5);
    values(rows, "2021", "group", 5200, 0.6);
    values(rows, "2022", "group", 5000, 0.5);
    rows.add(
        KOREA
            .source("panel_2022", "Panel of map apps", "A panel")
            .with("url", "https://example.org/panel"));
    rows.add(verdict());
    rows.add(change());
    rows.add(disagreement());
    rows.add(flip());
    rows.add(pair());
    rows.add(observation());
    rows.add(KOREA.node("navi_servers", "Servers of Kakao").with("firm_id", "kakao"));
    rows.add(held());
    return List.copyOf(rows);
  }

  private static StoredRow firm(String id, String name, String local, String parent) {
    return KOREA.firm(id, name).with("name_local", local, "parent_id", parent);
  }

  private static StoredRow share(String period, String firm, String percent) {
    return KOREA.share(MAPS, firm, percent).with("period", period, "source_id", "panel_2022");
  }

  private static void values(
      List<StoredRow> rows, String period, String lens, double hhi, double largest) {
    Map.of("hhi", hhi, "cr1", largest, "cr3", 1.0, "coverage", 1.0)
        .forEach(
            (measure, value) ->
                rows.add(KOREA.result(MAPS, measure, value).with("period", period, "lens", lens)));
  }

  private static StoredRow verdict() {
    return KOREA
        .verdict(MAPS, "met", "kakao;naver")
        .with(
            "authority", "Korea Fair Trade Commission",
            "rule", "KR-DOM-CR1",
            "reading", "",
            "inputs", "cr1 50.00 >= 50 percent",
            "distance", "cr1 +0.00 percent",
            "meaning", "the largest undertaking is presumed dominant",
            "citation", "MRFTA art. 6",
            "scope", "dominance",
            "status", "in_force");
  }

  private static StoredRow change() {
    return KOREA
        .of("firm_change", MAPS)
        .with(
            "period_before",
            "2021",
            "firm",
            "naver",
            "share_before",
            0.4,
            "share_after",
            0.5,
            "hhi_contribution",
            900.0,
            "rank_before",
            2L,
            "rank_after",
            1L,
            "event",
            "stayed");
  }

  private static StoredRow disagreement() {
    return KOREA
        .of("disagreement", MAPS)
        .with(
            "period_before", "2021",
            "rises", "gini",
            "falls", "hhi;cr1",
            "why", "cr1 attends to the largest firm, no other");
  }

  private static StoredRow flip() {
    return KOREA
        .row("flip")
        .with(
            "market", MAPS,
            "period", "2022",
            "region", "all",
            "rule", "KR-DOM-CR1",
            "reading", "",
            "varies", "lens",
            "held", "users_mau",
            "verdicts", "firm: not met; group: met");
  }

  private static StoredRow pair() {
    return KOREA
        .row("usage_pair")
        .with(
            "market", MAPS,
            "period", "2022",
            "region", "all",
            "relation", "also_uses",
            "first", "naver",
            "second", "kakao_map",
            "users", 1000.0,
            "share", 0.25);
  }

  private static StoredRow observation() {
    return KOREA
        .row("observation")
        .with(
            "market_id", MAPS,
            "period", "2022",
            "subject", "naver",
            "metric", "awareness",
            "value", StoredDataset.decimal("71.5"),
            "unit", "percent",
            "source_id", "panel_2022",
            "confidence", "high",
            "note", "a survey answer");
  }

  private static StoredRow held() {
    return KOREA
        .row("holding_failure")
        .with(
            "semantics",
            "steady",
            "kind",
            "firm",
            "holder",
            "kakao",
            "held_nodes",
            1L,
            "failed_nodes",
            3L,
            "lost_weight",
            1000.0,
            "lost_share",
            0.5,
            "weight",
            "users");
  }
}
