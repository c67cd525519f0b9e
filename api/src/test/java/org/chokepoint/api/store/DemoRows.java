package org.chokepoint.api.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small release: two markets, one data centre that carries too much, one made-up dataset. */
public final class DemoRows {
  private DemoRows() {}

  /** The rows. */
  public static List<StoredRow> rows() {
    List<StoredRow> rows = new ArrayList<>();
    rows.add(
        dataset("korea", "Korean platforms, 2022", "Who holds the daily services?", "published"));
    rows.add(dataset("drill", "A drill", "What would a drill find?", "synthetic"));
    rows.add(file("korea", "share.csv", 120, 3));
    rows.add(file("drill", "usage.csv", 1_000_000, 0));
    rows.add(market("korea", "kr_messenger", "Mobile messengers", "false"));
    rows.add(market("korea", "kr_taxi", "Taxi calls", "true"));
    for (String lens : List.of("firm", "group")) {
      for (String period : List.of("2021", "2022")) {
        rows.add(value("kr_messenger", period, lens, "hhi", 8836.0));
        rows.add(value("kr_messenger", period, lens, "cr3", 0.985));
        rows.add(range("kr_taxi", period, lens, "hhi", 7900.0, 8120.0));
        rows.add(range("kr_taxi", period, lens, "cr3", 0.94, 1.0));
        rows.add(
            undefined(
                "kr_taxi", period, lens, "hhi_normalised", "the number of firms is not known"));
      }
    }
    rows.add(verdict("kr_messenger", "met", "Kakao"));
    rows.add(verdict("kr_taxi", "possible", "Kakao Mobility"));
    rows.add(node("pangyo", "Pangyo data centre", "0"));
    rows.add(node("Auth", "Kakao log-in", "0"));
    rows.add(node("talk", "KakaoTalk", "47000000"));
    rows.add(node("taxi", "Kakao T", "13000000"));
    rows.add(node("pay", "KakaoPay", "22000000"));
    rows.add(failure("steady", "pangyo", 5, 82_000_000, 1.0));
    rows.add(failure("steady", "Auth", 4, 82_000_000, 1.0));
    rows.add(failure("steady", "talk", 1, 47_000_000, 0.573));
    rows.add(failure("steady", "taxi", 1, 13_000_000, 0.159));
    rows.add(failure("steady", "pay", 1, 22_000_000, 0.268));
    rows.add(failure("black-start", "pangyo", 5, 82_000_000, 1.0));
    rows.add(witness("pangyo", "Auth", "site", 1, 0, "pangyo", "pangyo > Auth"));
    rows.add(witness("pangyo", "talk", "login", 1, 0, "Auth;pangyo", "pangyo > Auth > talk"));
    rows.add(witness("pangyo", "taxi", "login", 1, 0, "Auth", "pangyo > Auth > taxi"));
    rows.add(witness("pangyo", "pay", "login", 1, 0, "Auth", "pangyo > Auth > pay"));
    for (String node : List.of("talk", "taxi", "pay")) {
      rows.add(witness("Auth", node, "login", 1, 0, "Auth", "Auth > " + node));
    }
    return List.copyOf(rows);
  }

  /** The same row with another cell. */
  public static StoredRow with(StoredRow row, String column, Object cell) {
    Map<String, Object> cells = new HashMap<>(row.cells());
    cells.put(column, cell);
    return new StoredRow(row.table(), cells);
  }

  private static StoredRow dataset(String id, String title, String question, String kind) {
    return StoredRow.of(
        "dataset",
        "dataset",
        id,
        "title",
        title,
        "question",
        question,
        "licence",
        "CC BY 4.0",
        "kind",
        kind,
        "unit",
        "percent",
        "coverage",
        "whole market",
        "methods",
        "as printed",
        "sources",
        2L,
        "card_sha256",
        "ab");
  }

  private static StoredRow file(String dataset, String file, long read, long rejected) {
    return StoredRow.of(
        "dataset_file",
        "dataset",
        dataset,
        "file",
        file,
        "table",
        "share",
        "sha256",
        "cd",
        "encoding",
        "UTF-8",
        "rows_read",
        read,
        "rows_accepted",
        read - rejected,
        "rows_rejected",
        rejected);
  }

  private static StoredRow market(String dataset, String id, String name, String multiHoming) {
    return StoredRow.of(
        "market",
        "dataset",
        dataset,
        "market_id",
        id,
        "name",
        name,
        "geography",
        "KR",
        "multi_homing",
        multiHoming);
  }

  private static StoredRow value(
      String market, String period, String lens, String measure, double value) {
    return StoredRow.of(
        "result",
        "dataset",
        "korea",
        "subject_kind",
        "market",
        "subject",
        market,
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
        value);
  }

  private static StoredRow range(
      String market, String period, String lens, String measure, double low, double high) {
    return StoredRow.of(
        "result",
        "dataset",
        "korea",
        "subject_kind",
        "market",
        "subject",
        market,
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
        "low",
        low,
        "high",
        high,
        "reason",
        "the shares are incomplete");
  }

  private static StoredRow undefined(
      String market, String period, String lens, String measure, String reason) {
    return StoredRow.of(
        "result",
        "dataset",
        "korea",
        "subject_kind",
        "market",
        "subject",
        market,
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
        "reason",
        reason);
  }

  private static StoredRow verdict(String market, String verdict, String undertaking) {
    return StoredRow.of(
        "verdict",
        "dataset",
        "korea",
        "market",
        market,
        "period",
        "2022",
        "region",
        "all",
        "basis",
        "users_mau",
        "lens",
        "group",
        "authority",
        "KR",
        "rule",
        "KR-DOM-1",
        "reading",
        "A",
        "verdict",
        verdict,
        "undertakings",
        undertaking,
        "inputs",
        "CR1 94%",
        "distance",
        "44 points",
        "missing",
        "",
        "as_of",
        "2022-12-31",
        "meaning",
        "presumed dominant",
        "citation",
        "MRFTA 6");
  }

  private static StoredRow node(String id, String name, String users) {
    return StoredRow.of(
        "node",
        "dataset",
        "korea",
        "node_id",
        id,
        "kind",
        "system",
        "name",
        name,
        "users",
        new BigDecimal(users).setScale(9));
  }

  private static StoredRow failure(
      String semantics, String node, long failed, double weight, double share) {
    return StoredRow.of(
        "failure",
        "dataset",
        "korea",
        "semantics",
        semantics,
        "node",
        node,
        "failed_nodes",
        failed,
        "lost_weight",
        weight,
        "lost_share",
        share,
        "weight",
        "users");
  }

  private static StoredRow witness(
      String failed,
      String node,
      String group,
      long required,
      long up,
      String because,
      String path) {
    return StoredRow.of(
        "witness",
        "dataset",
        "korea",
        "semantics",
        "steady",
        "failed",
        failed,
        "node",
        node,
        "group",
        group,
        "required",
        required,
        "up",
        up,
        "because",
        because,
        "path",
        path,
        "evidence",
        "stated");
  }
}
