package org.chokepoint.api.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The demo release and one market more, whose numbers follow from its shares to the last digit. */
public final class MarketRows {
  /** A firm's name that would run a script if a page let it. */
  public static final String HOSTILE = "<script>alert(1)</script> & \"Co\"";

  private static final List<Object> AT =
      List.of("dataset", "korea", "period", "2022", "region", "all", "basis", "users_mau");

  private MarketRows() {}

  /** The rows. */
  public static List<StoredRow> rows() {
    List<StoredRow> rows = new ArrayList<>(DemoRows.rows());
    rows.add(
        row(
            "market",
            "dataset",
            "korea",
            "market_id",
            "kr_maps",
            "name",
            "Maps",
            "name_local",
            "지도",
            "product",
            "maps on a phone",
            "geography",
            "KR",
            "definition",
            "Map apps as a panel draws them.",
            "multi_homing",
            "true"));
    rows.add(firm("naver", "Naver", "네이버", ""));
    rows.add(firm("kakao", "Kakao", "카카오", ""));
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
        row(
            "source",
            "dataset",
            "korea",
            "source_id",
            "panel_2022",
            "title",
            "Panel of map apps",
            "publisher",
            "A panel",
            "url",
            "https://example.org/panel"));
    more(rows);
    return List.copyOf(rows);
  }

  private static void more(List<StoredRow> rows) {
    rows.add(
        at(
            "verdict",
            "market",
            "kr_maps",
            "lens",
            "group",
            "authority",
            "Korea Fair Trade Commission",
            "rule",
            "KR-DOM-CR1",
            "reading",
            "",
            "verdict",
            "met",
            "undertakings",
            "kakao;naver",
            "inputs",
            "cr1 50.00 >= 50 percent",
            "distance",
            "cr1 +0.00 percent",
            "missing",
            "",
            "as_of",
            "2022-12-31",
            "meaning",
            "the largest undertaking is presumed dominant",
            "citation",
            "MRFTA art. 6",
            "scope",
            "dominance",
            "status",
            "in_force"));
    rows.add(
        at(
            "firm_change",
            "market",
            "kr_maps",
            "period_before",
            "2021",
            "lens",
            "group",
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
            "stayed"));
    rows.add(
        at(
            "disagreement",
            "market",
            "kr_maps",
            "period_before",
            "2021",
            "lens",
            "group",
            "rises",
            "gini",
            "falls",
            "hhi;cr1",
            "why",
            "cr1 attends to the largest firm, no other"));
    rows.add(
        row(
            "flip",
            "dataset",
            "korea",
            "market",
            "kr_maps",
            "period",
            "2022",
            "region",
            "all",
            "rule",
            "KR-DOM-CR1",
            "reading",
            "",
            "varies",
            "lens",
            "held",
            "users_mau",
            "verdicts",
            "firm: not met; group: met"));
    rows.add(
        row(
            "usage_pair",
            "dataset",
            "korea",
            "market",
            "kr_maps",
            "period",
            "2022",
            "region",
            "all",
            "relation",
            "also_uses",
            "first",
            "naver",
            "second",
            "kakao_map",
            "users",
            1000.0,
            "share",
            0.25));
    rows.add(
        row(
            "observation",
            "dataset",
            "korea",
            "market_id",
            "kr_maps",
            "period",
            "2022",
            "subject",
            "naver",
            "metric",
            "awareness",
            "value",
            new BigDecimal("71.5").setScale(9),
            "unit",
            "percent",
            "source_id",
            "panel_2022",
            "confidence",
            "high",
            "note",
            "a survey answer"));
    rows.add(
        row(
            "node",
            "dataset",
            "korea",
            "node_id",
            "navi_servers",
            "kind",
            "system",
            "name",
            "Servers of Kakao",
            "firm_id",
            "kakao"));
    rows.add(
        row(
            "holding_failure",
            "dataset",
            "korea",
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
            "users"));
  }

  private static void values(
      List<StoredRow> rows, String period, String lens, double hhi, double largest) {
    Map.of("hhi", hhi, "cr1", largest, "cr3", 1.0, "coverage", 1.0)
        .forEach(
            (measure, value) ->
                rows.add(
                    row(
                        "result",
                        "dataset",
                        "korea",
                        "subject_kind",
                        "market",
                        "subject",
                        "kr_maps",
                        "period",
                        period,
                        "region",
                        "all",
                        "basis",
                        "users_mau",
                        "lens",
                        lens,
                        "measure",
                        measure,
                        "value",
                        value)));
  }

  private static StoredRow firm(String id, String name, String local, String parent) {
    return row(
        "firm",
        "dataset",
        "korea",
        "firm_id",
        id,
        "name",
        name,
        "name_local",
        local,
        "parent_id",
        parent.isEmpty() ? id : parent);
  }

  private static StoredRow share(String period, String firm, String percent) {
    return row(
        "share",
        "dataset",
        "korea",
        "market_id",
        "kr_maps",
        "period",
        period,
        "region",
        "all",
        "firm_id",
        firm,
        "basis",
        "users_mau",
        "value",
        new BigDecimal(percent).setScale(9),
        "unit",
        "percent",
        "role",
        "firm",
        "source_id",
        "panel_2022");
  }

  private static StoredRow at(String table, Object... cells) {
    List<Object> all = new ArrayList<>(AT);
    all.addAll(List.of(cells));
    return StoredRow.of(table, all.toArray());
  }

  private static StoredRow row(String table, Object... cells) {
    return StoredRow.of(table, cells);
  }
}
