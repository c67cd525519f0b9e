package org.chokepoint.api.store;

import static org.chokepoint.api.store.DemoRows.KOREA;

import java.util.ArrayList;
import java.util.List;

/** The small release with who needs whom, an outage on file, shares of firms and a refused row. */
public final class FailureRows {
  private static final String HOSTILE = "<img src=x onerror=alert(1)>";
  private static final String MARKET = "kr_messenger";

  private FailureRows() {}

  /** The rows. */
  public static List<StoredRow> rows() {
    List<StoredRow> rows = new ArrayList<>(DemoRows.rows());
    rows.add(need("Auth", "pangyo", "site"));
    for (String service : List.of("talk", "taxi", "pay")) {
      rows.add(need(service, "Auth", "login"));
    }
    rows.add(
        KOREA
            .source("msit", "Findings on the outage", "Ministry")
            .with("date", "2022-12-06", "url", "https://example.org/findings"));
    rows.add(
        KOREA
            .incident("fire2022", "A fire in Pangyo")
            .with(
                "start", "2022-10-15T15:19",
                "end", "2022-10-20T23:00",
                "cause", "fire",
                "trigger_node", "pangyo"));
    rows.add(impact("down", "2022-10-15T15:30", "outage_duration", "10", "hours", ""));
    rows.add(impact("restored", "2022-10-16T01:30", "restored_at", "01:30", "time", ""));
    rows.add(impact("unknown", "", "recovery_duration", "12", "hours", "conflicts with 3-4 hours"));
    rows.add(impact("unknown", "", "recovery_duration", "3-4", "hours", HOSTILE));
    rows.add(timeline());
    rows.add(repair());
    rows.add(pair());
    rows.add(cause());
    rows.add(stranded());
    rows.add(rejected());
    rows.add(share("kakao", "Kakao", "60"));
    rows.add(share("naver", "Naver", "25"));
    rows.add(share("line", "LINE", "15"));
    for (String firm : List.of("kakao", "naver", "line")) {
      rows.add(KOREA.firm(firm, "Firm " + firm).with("country", "KR"));
    }
    return List.copyOf(rows);
  }

  private static StoredRow need(String dependent, String provider, String group) {
    return KOREA
        .dependency(dependent, provider)
        .with("group_id", group, "source_id", "msit", "probability", StoredDataset.decimal("1"));
  }

  private static StoredRow impact(
      String state, String from, String metric, String value, String unit, String note) {
    return KOREA
        .impact("fire2022", "KakaoTalk", metric, value)
        .with("state", state, "from", from, "unit", unit, "source_id", "msit", "note", note);
  }

  private static StoredRow share(String firm, String name, String value) {
    return KOREA.share(MARKET, firm, value).with("source_id", "msit", "product", name);
  }

  private static StoredRow timeline() {
    return KOREA
        .row("timeline")
        .with(
            "incident", "fire2022",
            "node", "talk",
            "state", "restored",
            "down_from_hours", 0.0,
            "up_hours", 10.0,
            "actual_from_hours", 10.2,
            "actual_by_hours", 10.5,
            "error_hours", -0.2);
  }

  private static StoredRow repair() {
    return KOREA
        .row("repair")
        .with(
            "semantics", "steady",
            "failed", "pangyo",
            "node", "talk",
            "change", "add-member",
            "changed", "Auth",
            "group", "site",
            "steps", 1L);
  }

  private static StoredRow pair() {
    return KOREA
        .row("failure_pair")
        .with(
            "semantics",
            "steady",
            "node_a",
            "pangyo",
            "node_b",
            "pay",
            "joint_failed_nodes",
            5L,
            "joint_lost_weight",
            82e6,
            "extra_failed_nodes",
            0L,
            "extra_lost_weight",
            0.0,
            "weight",
            "users");
  }

  private static StoredRow cause() {
    return KOREA
        .row("hidden_cause")
        .with(
            "semantics",
            "steady",
            "node",
            "talk",
            "group",
            "login",
            "required",
            1L,
            "members",
            2L,
            "shared",
            "pangyo",
            "together",
            0.03,
            "apart",
            0.002,
            "understated",
            15.0,
            "exact",
            "yes");
  }

  private static StoredRow stranded() {
    return KOREA
        .row("stranded")
        .with(
            "semantics",
            "steady",
            "node",
            "pangyo",
            "market",
            MARKET,
            "period",
            "2022",
            "affected",
            41e6,
            "stranded",
            30e6,
            "degraded",
            11e6);
  }

  private static StoredRow rejected() {
    return KOREA
        .row("rejected")
        .with(
            "table", "share",
            "file", "share.csv",
            "line", 14L,
            "column", "value",
            "fault", "not a number",
            "found", HOSTILE,
            "expected", "a number",
            "remedy", "write digits");
  }
}
