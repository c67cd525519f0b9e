package org.chokepoint.table;

import java.util.List;

/**
 * The tables the jobs write. Each begins with the column {@code dataset}. A release names one
 * Iceberg snapshot of each.
 */
public final class ResultTables {

  /** How a result column is stored. */
  public enum Storage {
    /** UTF-8 text. */
    TEXT,
    /** 64-bit whole number. */
    COUNT,
    /** 64-bit floating-point number, never NaN or infinite. */
    NUMBER
  }

  /**
   * One column of a result table.
   *
   * @param name the name
   * @param storage how it is stored
   * @param nullable whether a row may leave it empty
   */
  public record Field(String name, Storage storage, boolean nullable) {}

  /**
   * One result table.
   *
   * @param name the name
   * @param fields the columns in order
   */
  public record Layout(String name, List<Field> fields) {
    public Layout {
      fields = List.copyOf(fields);
    }
  }

  /** Every number, long form: value or low and high or the reason why there is none. */
  public static final Layout RESULT =
      layout(
          "result",
          "dataset",
          "subject_kind",
          "subject",
          "period",
          "region",
          "basis",
          "lens",
          "measure",
          "value:number?",
          "low:number?",
          "high:number?",
          "reason?");

  /**
   * What each firm has to do with the change of a market from one period to the next observed one.
   */
  public static final Layout FIRM_CHANGE =
      layout(
          "firm_change",
          "dataset",
          "market",
          "period_before",
          "period",
          "region",
          "basis",
          "lens",
          "firm",
          "share_before:number",
          "share_after:number",
          "hhi_contribution:number",
          "rank_before:count?",
          "rank_after:count?",
          "event");

  /**
   * Measures that read the change of a market from one period to the next in opposite ways; ids
   * joined by semicolons.
   */
  public static final Layout DISAGREEMENT =
      layout(
          "disagreement",
          "dataset",
          "market",
          "period_before",
          "period",
          "region",
          "basis",
          "lens",
          "rises",
          "falls",
          "why");

  /**
   * Two services of a market in a usage panel. Relation {@code also_uses}: users of the first who
   * also use the second; {@code switched_to}: users whose main service was the first in the period
   * before and is the second now, {@code (joined)} and {@code (left)} standing for none. The share
   * is of the users of the first.
   */
  public static final Layout USAGE_PAIR =
      layout(
          "usage_pair",
          "dataset",
          "market",
          "period",
          "region",
          "relation",
          "first",
          "second",
          "users:number",
          "share:number?",
          "period_before?");

  /**
   * What an incident did to the services of a usage panel: users before, during and after (those
   * who used the service in any period of the phase), users before who were away during it
   * (dipped), came back, or did not come back in any later period (lost), and users who were none
   * before (gained). {@code dip} is the fall of the mean users of a period; {@code comeback} the
   * first later period with as many users as before, or why there is none. Where the panel has no
   * later period nothing is said of after, returned and lost.
   */
  public static final Layout INCIDENT_USE =
      layout(
          "incident_use",
          "dataset",
          "incident",
          "market",
          "service",
          "baseline_periods",
          "incident_periods",
          "after_periods",
          "baseline:number",
          "during:number",
          "after:number?",
          "dip:number?",
          "dipped:number",
          "returned:number?",
          "lost:number?",
          "gained:number",
          "comeback");

  /**
   * By which services people meet a need: a class is all who use exactly these services (joined by
   * semicolons) of a market in a period, numbered from the largest on.
   */
  public static final Layout NEED =
      layout("need", "dataset", "market", "period", "class", "services", "persons:number");

  /**
   * Who is left without when a node fails: people with any of their services of a market down, with
   * all, and with some of several. A node that affects nobody in a market has no row.
   */
  public static final Layout STRANDED =
      layout(
          "stranded",
          "dataset",
          "semantics",
          "node",
          "market",
          "period",
          "affected:number",
          "stranded:number",
          "degraded:number");

  /** What each node's failure takes down, for each semantics. */
  public static final Layout FAILURE =
      layout(
          "failure",
          "dataset",
          "semantics",
          "node",
          "failed_nodes:count",
          "lost_weight:number",
          "lost_share:number?",
          "weight");

  /** What falls with all nodes one firm, owner, operator, country or hazard zone holds. */
  public static final Layout HOLDING_FAILURE =
      layout(
          "holding_failure",
          "dataset",
          "semantics",
          "kind",
          "holder",
          "held_nodes:count",
          "failed_nodes:count",
          "lost_weight:number",
          "lost_share:number?",
          "weight");

  /** Why each fallen node fell: groups that fell (text) and the path from the failed node. */
  public static final Layout WITNESS =
      layout(
          "witness",
          "dataset",
          "semantics",
          "failed",
          "node",
          "group",
          "required:count",
          "up:count",
          "because",
          "path",
          "evidence");

  /** Nodes that could not be started today, even with nothing failed. */
  public static final Layout CIRCULAR_RECOVERY = layout("circular_recovery", "dataset", "node");

  /**
   * When each node falls and returns in an outage on file, in hours since its start: the node that
   * fell first is hit at hour 0 with the repair hours on file, and sites, powers and networks whose
   * return is on file are up from their earliest hour on. {@code up_hours} is empty where the node
   * does not fall, or nothing on file brings it back. {@code error_hours} is up_hours less the
   * nearest end of the observed window, 0 within it.
   */
  public static final Layout TIMELINE =
      layout(
          "timeline",
          "dataset",
          "incident",
          "node",
          "state",
          "down_from_hours:number?",
          "up_hours:number?",
          "actual_from_hours:number?",
          "actual_by_hours:number?",
          "error_hours:number?");

  /** Rules judged on a market. */
  public static final Layout VERDICT =
      layout(
          "verdict",
          "dataset",
          "market",
          "period",
          "region",
          "basis",
          "lens",
          "authority",
          "rule",
          "reading",
          "verdict",
          "undertakings",
          "inputs",
          "distance",
          "missing",
          "as_of",
          "meaning",
          "citation",
          "scope?",
          "status?");

  /**
   * Rules whose verdict on one market at one time differs between lenses on one basis, or between
   * bases under one lens; {@code held} is the one that stayed the same.
   */
  public static final Layout FLIP =
      layout(
          "flip",
          "dataset",
          "market",
          "period",
          "region",
          "rule",
          "reading",
          "varies",
          "held",
          "verdicts");

  /** Input rows that were refused. */
  public static final Layout REJECTED =
      layout(
          "rejected",
          "dataset",
          "table",
          "file",
          "line:count",
          "column",
          "fault",
          "found",
          "expected",
          "remedy");

  /** One row a dataset file: what was read. */
  public static final Layout DATASET_FILE =
      layout(
          "dataset_file",
          "dataset",
          "file",
          "table",
          "sha256",
          "encoding",
          "rows_read:count",
          "rows_accepted:count",
          "rows_rejected:count");

  /** One row a dataset: its card. */
  public static final Layout DATASET =
      layout(
          "dataset",
          "dataset",
          "title",
          "question",
          "licence",
          "kind",
          "unit",
          "coverage",
          "methods",
          "sources:count",
          "card_sha256");

  /** All result tables except the release log. */
  public static final List<Layout> ALL =
      List.of(
          RESULT,
          FIRM_CHANGE,
          DISAGREEMENT,
          USAGE_PAIR,
          INCIDENT_USE,
          NEED,
          STRANDED,
          FAILURE,
          HOLDING_FAILURE,
          WITNESS,
          CIRCULAR_RECOVERY,
          TIMELINE,
          VERDICT,
          FLIP,
          REJECTED,
          DATASET_FILE,
          DATASET);

  /**
   * The log of releases. {@code tables}, {@code datasets} and {@code rule_books} are JSON objects:
   * table name to snapshot id, dataset id to hash, rule book to hash.
   */
  public static final Layout RELEASE =
      layout(
          "release",
          "release_id",
          "created_at",
          "run_id",
          "tables",
          "datasets",
          "rule_books",
          "code_version",
          "rows_read:count",
          "rows_rejected:count");

  private ResultTables() {}

  private static Layout layout(String name, String... fields) {
    return new Layout(name, List.of(fields).stream().map(ResultTables::field).toList());
  }

  private static Field field(String text) {
    boolean nullable = text.endsWith("?");
    String core = nullable ? text.substring(0, text.length() - 1) : text;
    String[] parts = core.split(":", -1);
    Storage storage =
        parts.length == 1
            ? Storage.TEXT
            : Storage.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT));
    return new Field(parts[0], storage, nullable);
  }
}
