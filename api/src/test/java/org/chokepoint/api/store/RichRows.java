package org.chokepoint.api.store;

import static org.chokepoint.api.store.DemoRows.KOREA;

import java.util.ArrayList;
import java.util.List;

/** The demo rows, and rows of further tables: firms, shares, dependencies, an incident. */
public final class RichRows {
  private RichRows() {}

  /** The rows of a later release: a number gone, a number changed, a share edited. */
  public static List<StoredRow> corrected() {
    List<StoredRow> rows = new ArrayList<>(rows());
    rows.removeIf(
        row ->
            "hhi".equals(row.cells().get("measure")) && "2021".equals(row.cells().get("period")));
    rows.replaceAll(
        row ->
            "cr3".equals(row.cells().get("measure")) && row.cells().containsKey("value")
                ? row.with("value", 0.9)
                : row);
    rows.removeIf(row -> row.table().equals("share"));
    rows.add(share("kakaotalk", "94"));
    return rows;
  }

  /** The rows. */
  public static List<StoredRow> rows() {
    List<StoredRow> rows = new ArrayList<>(DemoRows.rows());
    rows.add(firm("kakao", "Kakao", "\uce74\uce74\uc624", "KR"));
    rows.add(firm("kakaotalk", "KakaoTalk", "\uce74\uce74\uc624\ud1a1", "KR"));
    rows.add(firm("line", "L\u00edne Caf\u00e9", "\ub77c\uc778", "JP"));
    rows.add(firm("formula", "=HYPERLINK(\"http://evil.example\")", "@SUM(A1)", "KR"));
    rows.add(share("kakaotalk", "93.5"));
    rows.add(share("line", "6.5"));
    rows.add(KOREA.dependency("talk", "Auth"));
    rows.add(KOREA.dependency("taxi", "Auth"));
    rows.add(KOREA.dependency("pay", "Auth"));
    rows.add(KOREA.dependency("Auth", "pangyo"));
    rows.add(
        KOREA
            .incident("fire", "Fire in Pangyo")
            .with("start", "2022-10-15T15:19", "trigger_node", "pangyo"));
    rows.add(KOREA.impact("fire", "KakaoTalk", "users", "32 million").with("source_id", "press"));
    rows.add(
        KOREA.impact("fire", "KakaoTalk", "users", "41 million").with("source_id", "ministry"));
    rows.add(KOREA.source("press", "A report", "press"));
    rows.add(KOREA.source("ministry", "A report", "ministry"));
    rows.add(rejected());
    rows.add(
        KOREA
            .row("need")
            .with(
                "market", "kr_messenger",
                "period", "2022",
                "class", "1",
                "services", "kakaotalk;line",
                "persons", 12.5));
    return List.copyOf(rows);
  }

  private static StoredRow rejected() {
    return KOREA
        .row("rejected")
        .with(
            "table", "share",
            "file", "share.csv",
            "line", 7L,
            "column", "value",
            "fault", "not-a-number",
            "found", "'-'",
            "expected", "non-negative decimal number",
            "remedy", "write a number");
  }

  private static StoredRow firm(String id, String name, String local, String country) {
    return KOREA.firm(id, name).with("name_local", local, "country", country);
  }

  /** What a firm holds of the messenger market in 2022. */
  public static StoredRow share(String firm, String value) {
    return KOREA.share("kr_messenger", firm, value);
  }
}
