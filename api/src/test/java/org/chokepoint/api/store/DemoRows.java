package org.chokepoint.api.store;

import java.util.ArrayList;
import java.util.List;

/** A small release: two markets, one data centre that carries too much, one made-up dataset. */
public final class DemoRows {
  /** The dataset of almost all rows. */
  public static final StoredDataset KOREA = new StoredDataset("korea");

  private static final StoredDataset DRILL = new StoredDataset("drill");

  private DemoRows() {}

  /** The rows. */
  public static List<StoredRow> rows() {
    List<StoredRow> rows = new ArrayList<>();
    rows.add(KOREA.card("Korean platforms, 2022", "Who holds the daily services?"));
    rows.add(DRILL.card("A drill", "What would a drill find?").with("kind", "synthetic"));
    rows.add(KOREA.file("share.csv", 120, 3));
    rows.add(DRILL.file("usage.csv", 1_000_000, 0));
    rows.add(KOREA.market("kr_messenger", "Mobile messengers").with("multi_homing", "false"));
    rows.add(KOREA.market("kr_taxi", "Taxi calls").with("multi_homing", "true"));
    for (String lens : List.of("firm", "group")) {
      for (String period : List.of("2021", "2022")) {
        results().forEach(row -> rows.add(row.with("lens", lens, "period", period)));
      }
    }
    rows.add(KOREA.verdict("kr_messenger", "met", "Kakao"));
    rows.add(KOREA.verdict("kr_taxi", "possible", "Kakao Mobility"));
    rows.add(node("pangyo", "Pangyo data centre", "0"));
    rows.add(node("Auth", "Kakao log-in", "0"));
    rows.add(node("talk", "KakaoTalk", "47000000"));
    rows.add(node("taxi", "Kakao T", "13000000"));
    rows.add(node("pay", "KakaoPay", "22000000"));
    rows.addAll(failures());
    return List.copyOf(rows);
  }

  private static List<StoredRow> results() {
    return List.of(
        KOREA.result("kr_messenger", "hhi", 8836.0),
        KOREA.result("kr_messenger", "cr3", 0.985),
        range("hhi", 7900.0, 8120.0),
        range("cr3", 0.94, 1.0),
        KOREA
            .result("kr_taxi", "hhi_normalised")
            .with("reason", "the number of firms is not known"));
  }

  private static StoredRow range(String measure, double low, double high) {
    return KOREA
        .result("kr_taxi", measure)
        .with("low", low, "high", high, "reason", "the shares are incomplete");
  }

  private static List<StoredRow> failures() {
    List<StoredRow> rows = new ArrayList<>();
    rows.add(failure("pangyo", 5, 82_000_000, 1.0));
    rows.add(failure("Auth", 4, 82_000_000, 1.0));
    rows.add(failure("talk", 1, 47_000_000, 0.573));
    rows.add(failure("taxi", 1, 13_000_000, 0.159));
    rows.add(failure("pay", 1, 22_000_000, 0.268));
    rows.add(failure("pangyo", 5, 82_000_000, 1.0).with("semantics", "black-start"));
    rows.add(KOREA.witness("pangyo", "Auth", "site", "pangyo", "pangyo > Auth"));
    rows.add(KOREA.witness("pangyo", "talk", "login", "Auth;pangyo", "pangyo > Auth > talk"));
    rows.add(KOREA.witness("pangyo", "taxi", "login", "Auth", "pangyo > Auth > taxi"));
    rows.add(KOREA.witness("pangyo", "pay", "login", "Auth", "pangyo > Auth > pay"));
    for (String node : List.of("talk", "taxi", "pay")) {
      rows.add(KOREA.witness("Auth", node, "login", "Auth", "Auth > " + node));
    }
    return rows;
  }

  private static StoredRow node(String node, String name, String users) {
    return KOREA.node(node, name).with("users", StoredDataset.decimal(users));
  }

  private static StoredRow failure(String node, long failed, double weight, double share) {
    return KOREA.failure(node, failed, weight).with("lost_share", share);
  }
}
