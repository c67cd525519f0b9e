package org.chokepoint.api.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The demo rows, and rows of further tables: firms, shares, dependencies, an incident. */
public final class RichRows {
  private RichRows() {}

  /** The rows. */
  public static List<StoredRow> rows() {
    List<StoredRow> rows = new ArrayList<>(DemoRows.rows());
    rows.add(firm("kakao", "Kakao", "\uce74\uce74\uc624", "KR"));
    rows.add(firm("kakaotalk", "KakaoTalk", "\uce74\uce74\uc624\ud1a1", "KR"));
    rows.add(firm("line", "L\u00edne Caf\u00e9", "\ub77c\uc778", "JP"));
    rows.add(firm("formula", "=HYPERLINK(\"http://evil.example\")", "@SUM(A1)", "KR"));
    rows.add(share("kakaotalk", "93.5"));
    rows.add(share("line", "6.5"));
    rows.add(need("talk", "Auth"));
    rows.add(need("taxi", "Auth"));
    rows.add(need("pay", "Auth"));
    rows.add(need("Auth", "pangyo"));
    rows.add(
        StoredRow.of(
            "incident",
            "dataset",
            "korea",
            "incident_id",
            "fire",
            "name",
            "Fire in Pangyo",
            "start",
            "2022-10-15T15:19",
            "trigger_node",
            "pangyo"));
    rows.add(impact("32 million", "press"));
    rows.add(impact("41 million", "ministry"));
    for (String source : List.of("press", "ministry")) {
      rows.add(
          StoredRow.of(
              "source",
              "dataset",
              "korea",
              "source_id",
              source,
              "title",
              "A report",
              "publisher",
              source));
    }
    rows.add(
        StoredRow.of(
            "rejected",
            "dataset",
            "korea",
            "table",
            "share",
            "file",
            "share.csv",
            "line",
            7L,
            "column",
            "value",
            "fault",
            "not-a-number",
            "found",
            "'-'",
            "expected",
            "non-negative decimal number",
            "remedy",
            "write a number"));
    rows.add(
        StoredRow.of(
            "need",
            "dataset",
            "korea",
            "market",
            "kr_messenger",
            "period",
            "2022",
            "class",
            "1",
            "services",
            "kakaotalk;line",
            "persons",
            12.5));
    return List.copyOf(rows);
  }

  private static StoredRow firm(String id, String name, String local, String country) {
    return StoredRow.of(
        "firm",
        "dataset",
        "korea",
        "firm_id",
        id,
        "name",
        name,
        "name_local",
        local,
        "country",
        country);
  }

  /** What a firm holds of the messenger market in 2022. */
  public static StoredRow share(String firm, String value) {
    return StoredRow.of(
        "share",
        "dataset",
        "korea",
        "market_id",
        "kr_messenger",
        "period",
        "2022",
        "region",
        "all",
        "firm_id",
        firm,
        "basis",
        "users_mau",
        "value",
        new BigDecimal(value).setScale(9),
        "unit",
        "percent",
        "role",
        "firm");
  }

  private static StoredRow need(String dependent, String provider) {
    return StoredRow.of(
        "dependency",
        "dataset",
        "korea",
        "dependent_id",
        dependent,
        "provider_id",
        provider,
        "required",
        1L,
        "evidence",
        "stated");
  }

  private static StoredRow impact(String value, String source) {
    return StoredRow.of(
        "incident_impact",
        "dataset",
        "korea",
        "incident_id",
        "fire",
        "service",
        "KakaoTalk",
        "metric",
        "users",
        "value",
        value,
        "source_id",
        source,
        "confidence",
        "high");
  }
}
