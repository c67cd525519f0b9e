package org.chokepoint.table;

import static org.chokepoint.table.Layouts.layout;

import java.util.List;
import java.util.stream.Stream;

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
          "title_local?",
          "question_local?",
          "licence",
          "kind",
          "unit",
          "coverage",
          "methods",
          "sources:count",
          "card_sha256");

  /**
   * One row a part of a dataset's input: the rows of one table and period (none: the whole table),
   * by file where files are large. {@code content} is the same if and only if the rows are, in any
   * order; {@code read_as} is a hash of the file's bytes and of how the card says to read them.
   */
  public static final Layout INPUT_PARTITION =
      layout(
          "input_partition",
          "dataset",
          "table",
          "file",
          "period",
          "rows:count",
          "content",
          "read_as");

  /** All result tables except the release log. */
  public static final List<Layout> ALL =
      Stream.of(
              List.of(RESULT, FIRM_CHANGE, DISAGREEMENT, USAGE_PAIR, INCIDENT_USE),
              FailureTables.ALL,
              List.of(VERDICT, FLIP, REJECTED, DATASET_FILE, DATASET, INPUT_PARTITION))
          .flatMap(List::stream)
          .toList();

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
}
