package org.chokepoint.api.hostile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.api.store.DemoRows;
import org.chokepoint.api.store.StoredRow;

/** The demo release with every free text replaced by one that attacks whoever shows it. */
final class HostileRows {
  static final String DATASET = "hostile";

  /** One of each kind; a long one last. */
  static final List<String> TEXTS =
      List.of(
          "<img src=x onerror=alert(1)>",
          "javascript:alert(1)",
          "\"><script>alert(1)</script>",
          "' onmouseover='alert(1)",
          "</title></style></textarea><svg onload=alert(1)>",
          "\u202Egnp.exe\u200B\u2066 \uFEFFname",
          "{{7*7}}",
          "${7*7}",
          "=cmd|' /C calc'!A0",
          "@SUM(1+1)",
          "]]><!--<foreignObject><body onload=alert(1)>-->&lt;b&gt;&#60;i&#62;",
          "'; DROP TABLE result; --",
          "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
          "data:text/html,<script>alert(1)</script>",
          "Very long name " + "가나다라 ".repeat(120));

  /** Columns a person writes; identifiers are checked when a dataset is read. */
  private static final Set<String> FREE =
      Set.of(
          "name",
          "name_local",
          "title",
          "question",
          "licence",
          "unit",
          "coverage",
          "methods",
          "product",
          "segment",
          "definition",
          "publisher",
          "url",
          "date",
          "note",
          "meaning",
          "citation",
          "undertakings",
          "inputs",
          "distance",
          "missing",
          "cause",
          "reason",
          "because",
          "evidence",
          "found",
          "expected",
          "remedy",
          "why",
          "operator",
          "service");

  private HostileRows() {}

  static List<StoredRow> rows() {
    List<StoredRow> rows = new ArrayList<>();
    List<StoredRow> demo = DemoRows.rows();
    for (int i = 0; i < demo.size(); i++) {
      rows.add(attacking(demo.get(i), i));
    }
    rows.add(card());
    for (int i = 0; i < TEXTS.size(); i++) {
      subjects(i, TEXTS.get(i), rows);
    }
    return rows;
  }

  private static StoredRow attacking(StoredRow row, int number) {
    Map<String, Object> cells = new HashMap<>(row.cells());
    int column = 0;
    for (String name : row.cells().keySet().stream().sorted().toList()) {
      if (FREE.contains(name) && cells.get(name) instanceof String) {
        cells.put(name, TEXTS.get((number + column++) % TEXTS.size()));
      }
    }
    return new StoredRow(row.table(), cells);
  }

  private static StoredRow card() {
    return StoredRow.of(
        "dataset",
        "dataset",
        DATASET,
        "title",
        TEXTS.get(0),
        "question",
        TEXTS.get(2),
        "licence",
        TEXTS.get(4),
        "kind",
        "published",
        "unit",
        TEXTS.get(6),
        "coverage",
        TEXTS.get(7),
        "methods",
        TEXTS.get(8),
        "sources",
        1L,
        "card_sha256",
        "ab");
  }

  private static void subjects(int number, String text, List<StoredRow> rows) {
    String market = "market" + number;
    String firm = "firm" + number;
    String node = "node" + number;
    rows.add(
        StoredRow.of(
            "market",
            "dataset",
            DATASET,
            "market_id",
            market,
            "name",
            text,
            "name_local",
            text,
            "product",
            text,
            "geography",
            "KR",
            "definition",
            text,
            "multi_homing",
            "false"));
    rows.add(
        StoredRow.of(
            "firm",
            "dataset",
            DATASET,
            "firm_id",
            firm,
            "name",
            text,
            "name_local",
            text,
            "country",
            "KR"));
    rows.add(
        StoredRow.of(
            "source",
            "dataset",
            DATASET,
            "source_id",
            "source" + number,
            "title",
            text,
            "publisher",
            text,
            "date",
            text,
            "url",
            text,
            "licence",
            text));
    rows.add(share(market, firm, "60", "source" + number));
    rows.add(share(market, "firm" + (number + 1) % TEXTS.size(), "40", "source" + number));
    rows.add(result(market, "hhi", 5200.0));
    rows.add(result(market, "cr3", 1.0));
    rows.add(
        StoredRow.of(
            "verdict",
            "dataset",
            DATASET,
            "market",
            market,
            "period",
            "2022",
            "region",
            "all",
            "basis",
            "revenue",
            "lens",
            "group",
            "authority",
            "KR",
            "rule",
            "KR-DOM-1",
            "reading",
            "A",
            "verdict",
            "met",
            "undertakings",
            text,
            "inputs",
            text,
            "distance",
            text,
            "missing",
            text,
            "as_of",
            "2022-12-31",
            "meaning",
            text,
            "citation",
            text));
    rows.add(
        StoredRow.of(
            "node",
            "dataset",
            DATASET,
            "node_id",
            node,
            "kind",
            "system",
            "name",
            text,
            "users",
            new BigDecimal("1000000.000000000")));
    rows.add(
        StoredRow.of(
            "failure",
            "dataset",
            DATASET,
            "semantics",
            "steady",
            "node",
            node,
            "failed_nodes",
            2L,
            "lost_weight",
            1e6,
            "lost_share",
            0.5,
            "weight",
            "users"));
    String next = "node" + (number + 1) % TEXTS.size();
    rows.add(
        StoredRow.of(
            "witness",
            "dataset",
            DATASET,
            "semantics",
            "steady",
            "failed",
            node,
            "node",
            next,
            "group",
            "g",
            "required",
            1L,
            "up",
            0L,
            "because",
            node,
            "path",
            node + " > " + next,
            "evidence",
            "stated"));
    rows.add(
        StoredRow.of(
            "dependency",
            "dataset",
            DATASET,
            "dependent_id",
            next,
            "provider_id",
            node,
            "group_id",
            "g",
            "required",
            1L,
            "evidence",
            "stated",
            "note",
            text));
    rows.add(
        StoredRow.of(
            "incident",
            "dataset",
            DATASET,
            "incident_id",
            "incident" + number,
            "name",
            text,
            "start",
            "2022-10-15T15:30+09:00",
            "end",
            "2022-10-20T00:00+09:00",
            "cause",
            text,
            "trigger_node",
            node));
    rows.add(
        StoredRow.of(
            "incident_impact",
            "dataset",
            DATASET,
            "incident_id",
            "incident" + number,
            "service",
            text,
            "state",
            "down",
            "from",
            "2022-10-15T15:30+09:00",
            "metric",
            "users",
            "value",
            text,
            "unit",
            text,
            "source_id",
            "source" + number,
            "confidence",
            "high",
            "note",
            text));
  }

  private static StoredRow share(String market, String firm, String percent, String source) {
    return StoredRow.of(
        "share",
        "dataset",
        DATASET,
        "market_id",
        market,
        "period",
        "2022",
        "region",
        "all",
        "firm_id",
        firm,
        "basis",
        "revenue",
        "value",
        new BigDecimal(percent).setScale(9),
        "unit",
        "percent",
        "role",
        "firm",
        "source_id",
        source);
  }

  private static StoredRow result(String market, String measure, double value) {
    return StoredRow.of(
        "result",
        "dataset",
        DATASET,
        "subject_kind",
        "market",
        "subject",
        market,
        "period",
        "2022",
        "region",
        "all",
        "basis",
        "revenue",
        "lens",
        "group",
        "measure",
        measure,
        "value",
        value);
  }
}
