package org.chokepoint.api.hostile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.api.store.DemoRows;
import org.chokepoint.api.store.StoredDataset;
import org.chokepoint.api.store.StoredRow;

/** The demo release with every free text replaced by one that attacks whoever shows it. */
final class HostileRows {
  static final String DATASET = "hostile";

  private static final StoredDataset HOSTILE = new StoredDataset(DATASET);

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
    return HOSTILE
        .card(TEXTS.get(0), TEXTS.get(2))
        .with(
            "licence", TEXTS.get(4),
            "unit", TEXTS.get(6),
            "coverage", TEXTS.get(7),
            "methods", TEXTS.get(8),
            "sources", 1L);
  }

  /** A market, a firm, a node and an incident, with all that hangs on them. */
  private static void subjects(int number, String text, List<StoredRow> rows) {
    int next = (number + 1) % TEXTS.size();
    rows.addAll(market(number, next, text));
    rows.addAll(node("node" + number, "node" + next, text));
    rows.add(
        HOSTILE
            .incident("incident" + number, text)
            .with(
                "start",
                "2022-10-15T15:30+09:00",
                "end",
                "2022-10-20T00:00+09:00",
                "cause",
                text,
                "trigger_node",
                "node" + number));
    rows.add(
        HOSTILE
            .impact("incident" + number, text, "users", text)
            .with(
                "state",
                "down",
                "from",
                "2022-10-15T15:30+09:00",
                "unit",
                text,
                "source_id",
                "source" + number,
                "note",
                text));
  }

  private static List<StoredRow> market(int number, int next, String text) {
    String market = "market" + number;
    String source = "source" + number;
    return List.of(
        HOSTILE
            .market(market, text)
            .with(
                "name_local", text,
                "product", text,
                "definition", text,
                "multi_homing", "false"),
        HOSTILE.firm("firm" + number, text).with("name_local", text, "country", "KR"),
        HOSTILE.source(source, text, text).with("date", text, "url", text, "licence", text),
        HOSTILE.share(market, "firm" + number, "60").with("basis", "revenue", "source_id", source),
        HOSTILE.share(market, "firm" + next, "40").with("basis", "revenue", "source_id", source),
        HOSTILE.result(market, "hhi", 5200.0).with("basis", "revenue"),
        HOSTILE.result(market, "cr3", 1.0).with("basis", "revenue"),
        HOSTILE
            .verdict(market, "met", text)
            .with(
                "basis", "revenue",
                "inputs", text,
                "distance", text,
                "missing", text,
                "meaning", text,
                "citation", text));
  }

  private static List<StoredRow> node(String node, String next, String text) {
    return List.of(
        HOSTILE.node(node, text).with("users", StoredDataset.decimal("1000000")),
        HOSTILE.failure(node, 2, 1e6).with("lost_share", 0.5),
        HOSTILE.witness(node, next, "g", node, node + " > " + next),
        HOSTILE.dependency(next, node).with("group_id", "g", "note", text));
  }
}
