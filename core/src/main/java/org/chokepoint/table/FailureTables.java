package org.chokepoint.table;

import static org.chokepoint.table.Layouts.layout;

import java.util.List;
import org.chokepoint.table.ResultTables.Layout;

/** The result tables of failures: what falls, why, for how long, for whom, and how sure that is. */
public final class FailureTables {
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

  /** Pairs of nodes that are worse together than apart. */
  public static final Layout FAILURE_PAIR =
      layout(
          "failure_pair",
          "dataset",
          "semantics",
          "node_a",
          "node_b",
          "joint_failed_nodes:count",
          "joint_lost_weight:number",
          "extra_failed_nodes:count",
          "extra_lost_weight:number",
          "weight");

  /** Groups that look redundant and are not; {@code shared} joined by semicolons. */
  public static final Layout HIDDEN_CAUSE =
      layout(
          "hidden_cause",
          "dataset",
          "semantics",
          "node",
          "group",
          "required:count",
          "members:count",
          "shared",
          "together:number",
          "apart:number",
          "understated:number?",
          "exact");

  /** The single changes that would have saved a node, nearest first by {@code steps}. */
  public static final Layout REPAIR =
      layout(
          "repair",
          "dataset",
          "semantics",
          "failed",
          "node",
          "change",
          "changed",
          "group?",
          "steps:count");

  /** What falls only when two firms fail together: the last independence a merger ends. */
  public static final Layout REDUNDANCY_LOSS =
      layout(
          "redundancy_loss",
          "dataset",
          "semantics",
          "kind",
          "holder_a",
          "holder_b",
          "nodes:count",
          "lost_weight:number",
          "weight");

  /** How far single failures and their ranks are known, where rows are uncertain. */
  public static final Layout IMPACT_RANGE =
      layout(
          "impact_range",
          "dataset",
          "semantics",
          "node",
          "mean:number",
          "standard_error:number",
          "low:number",
          "median:number",
          "high:number",
          "best_rank:count",
          "worst_rank:count",
          "weight");

  /** Which uncertain row, once checked, would change the headline by how much. */
  public static final Layout ROW_VALUE =
      layout(
          "row_value",
          "dataset",
          "semantics",
          "dependent",
          "provider",
          "group",
          "if_holds:number",
          "if_not:number",
          "standard_error:number",
          "flips:number",
          "weight");

  /** All of them, in the order they are written. */
  static final List<Layout> ALL =
      List.of(
          NEED,
          STRANDED,
          FAILURE,
          HOLDING_FAILURE,
          FAILURE_PAIR,
          WITNESS,
          HIDDEN_CAUSE,
          REPAIR,
          REDUNDANCY_LOSS,
          IMPACT_RANGE,
          ROW_VALUE,
          CIRCULAR_RECOVERY,
          TIMELINE);

  private FailureTables() {}
}
