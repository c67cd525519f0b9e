package org.chokepoint.api.store;

import java.math.BigDecimal;

/**
 * Makes the rows of one dataset, each table's in its usual shape: of 2022, the whole market, by
 * monthly users, affiliates as one. What a test wants otherwise it changes with {@link
 * StoredRow#with}.
 *
 * @param id the dataset's identifier
 */
public record StoredDataset(String id) {
  /** A number as canonical tables store it. */
  public static BigDecimal decimal(String number) {
    return new BigDecimal(number).setScale(9);
  }

  /** A row of a table with nothing but the dataset. */
  public StoredRow row(String table) {
    return StoredRow.of(table, "dataset", id);
  }

  /** The dataset's card. */
  public StoredRow card(String title, String question) {
    return row("dataset")
        .with(
            "title", title,
            "question", question,
            "licence", "CC BY 4.0",
            "kind", "published",
            "unit", "percent",
            "coverage", "whole market",
            "methods", "as printed",
            "sources", 2L,
            "card_sha256", "ab");
  }

  /** A file of the dataset with rows of shares. */
  public StoredRow file(String file, long read, long rejected) {
    return row("dataset_file")
        .with(
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

  /** Where a figure is printed. */
  public StoredRow source(String source, String title, String publisher) {
    return row("source").with("source_id", source, "title", title, "publisher", publisher);
  }

  /** A Korean market. */
  public StoredRow market(String market, String name) {
    return row("market").with("market_id", market, "name", name, "geography", "KR");
  }

  /** A firm. */
  public StoredRow firm(String firm, String name) {
    return row("firm").with("firm_id", firm, "name", name);
  }

  /** What a firm holds of a market, in percent. */
  public StoredRow share(String market, String firm, String percent) {
    return row("share")
        .with(
            "market_id", market,
            "period", "2022",
            "region", "all",
            "firm_id", firm,
            "basis", "users_mau",
            "value", decimal(percent),
            "unit", "percent",
            "role", "firm");
  }

  /** A row about a market at the usual place and time. */
  public StoredRow of(String table, String market) {
    return row(table)
        .with(
            "market", market,
            "period", "2022",
            "region", "all",
            "basis", "users_mau",
            "lens", "group");
  }

  /** A measure of a market, without its value. */
  public StoredRow result(String market, String measure) {
    return row("result")
        .with(
            "subject_kind", "market",
            "subject", market,
            "period", "2022",
            "region", "all",
            "basis", "users_mau",
            "lens", "group",
            "measure", measure);
  }

  /** A value of a measure of a market. */
  public StoredRow result(String market, String measure, double value) {
    return result(market, measure).with("value", value);
  }

  /** What the rule on dominance says of a market. */
  public StoredRow verdict(String market, String verdict, String undertakings) {
    return of("verdict", market)
        .with(
            "authority", "KR",
            "rule", "KR-DOM-1",
            "reading", "A",
            "verdict", verdict,
            "undertakings", undertakings,
            "inputs", "CR1 94%",
            "distance", "44 points",
            "missing", "",
            "as_of", "2022-12-31",
            "meaning", "presumed dominant",
            "citation", "MRFTA 6");
  }

  /** A node: a system. */
  public StoredRow node(String node, String name) {
    return row("node").with("node_id", node, "kind", "system", "name", name);
  }

  /** That a node needs another. */
  public StoredRow dependency(String dependent, String provider) {
    return row("dependency")
        .with(
            "dependent_id",
            dependent,
            "provider_id",
            provider,
            "required",
            1L,
            "evidence",
            "stated");
  }

  /** What the failure of a node takes down, in users. */
  public StoredRow failure(String node, long failed, double weight) {
    return row("failure")
        .with(
            "semantics", "steady",
            "node", node,
            "failed_nodes", failed,
            "lost_weight", weight,
            "weight", "users");
  }

  /** Why a node fell. */
  public StoredRow witness(String failed, String node, String group, String because, String path) {
    return row("witness")
        .with(
            "semantics", "steady",
            "failed", failed,
            "node", node,
            "group", group,
            "required", 1L,
            "up", 0L,
            "because", because,
            "path", path,
            "evidence", "stated");
  }

  /** An incident. */
  public StoredRow incident(String incident, String name) {
    return row("incident").with("incident_id", incident, "name", name);
  }

  /** What an incident did to a service. */
  public StoredRow impact(String incident, String service, String metric, String value) {
    return row("incident_impact")
        .with(
            "incident_id", incident,
            "service", service,
            "metric", metric,
            "value", value,
            "confidence", "high");
  }
}
