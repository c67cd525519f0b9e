package org.chokepoint.table;

import static org.chokepoint.table.Column.optional;
import static org.chokepoint.table.Column.required;
import static org.chokepoint.table.ColumnType.AMOUNT;
import static org.chokepoint.table.ColumnType.CHOICE;
import static org.chokepoint.table.ColumnType.COUNT;
import static org.chokepoint.table.ColumnType.FLAG;
import static org.chokepoint.table.ColumnType.ID;
import static org.chokepoint.table.ColumnType.PERCENT;
import static org.chokepoint.table.ColumnType.PERIOD;
import static org.chokepoint.table.ColumnType.PROBABILITY;
import static org.chokepoint.table.ColumnType.QUANTITY;
import static org.chokepoint.table.ColumnType.TEXT;
import static org.chokepoint.table.ColumnType.TIME;

import java.util.List;
import java.util.Optional;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Role;

/** The tables every dataset is brought to. To add one, declare it here and list it in ALL. */
public final class CanonicalTables {

  /** What is sold where, so that shares have a whole to be parts of. */
  public static final TableSchema MARKET =
      new TableSchema(
          "market",
          "What is sold where: the whole that shares are parts of.",
          List.of(
              required("market_id", ID, "identifier").alias("market"),
              required("name", TEXT, "name in English"),
              optional("name_local", TEXT, "name in the market's own language"),
              optional("product", TEXT, "what is supplied"),
              required("geography", ID, "ISO 3166 code, or WORLD"),
              optional("segment", TEXT, "narrower cut of the product"),
              optional("definition", TEXT, "who drew the boundary, and how"),
              optional("multi_homing", FLAG, "whether one person may use several firms")
                  .or("false")),
          List.of("market_id"));

  /** Undertakings and their ultimate parents. */
  public static final TableSchema FIRM =
      new TableSchema(
          "firm",
          "Undertakings; affiliates share an ultimate parent.",
          List.of(
              required("firm_id", ID, "identifier").alias("firm"),
              required("name", TEXT, "name in English"),
              optional("name_local", TEXT, "name in the firm's own language"),
              optional("parent_id", ID, "ultimate parent; empty means the firm itself")
                  .alias("parent"),
              optional("country", ID, "ISO 3166 code")),
          List.of("firm_id"));

  /** Who belonged to whose group when, where that changed; comes before the firm's own parent. */
  public static final TableSchema AFFILIATION =
      new TableSchema(
          "affiliation",
          "Who belonged to whose group when; without a row a firm's own parent holds.",
          List.of(
              required("firm_id", ID, "the firm").alias("firm").to("firm"),
              required("parent_id", ID, "its ultimate parent in that time").alias("parent"),
              optional("from", TIME, "first day; empty means always before"),
              optional("to", TIME, "day after the last; empty means still"),
              optional("source_id", ID, "where it is printed").to("source")),
          List.of("firm_id", "from"));

  /** Amounts or percentages that firms hold of a market. */
  public static final TableSchema SHARE =
      new TableSchema(
          "share",
          "What each firm holds of a market in a period, on one basis.",
          List.of(
              required("market_id", ID, "the market").alias("market").to("market"),
              required("period", PERIOD, "the period"),
              optional("region", ID, "part of the geography; all where there is none").or("all"),
              required("firm_id", ID, "the firm, or the name of a residual or total row")
                  .alias("firm")
                  .to("firm"),
              optional("basis", CHOICE, "what is measured")
                  .among(Basis.ids())
                  .or(Basis.UNSPECIFIED.id()),
              required("value", AMOUNT, "amount in the unit"),
              optional("unit", TEXT, "percent means parts of the whole market").or("unit"),
              optional("role", CHOICE, "what the row stands for")
                  .among(Role.ids())
                  .or(Role.FIRM.id()),
              optional("source_id", ID, "where the figure is printed").alias("source").to("source"),
              optional("parent_id", ID, "ultimate parent, for a file without a firm table")
                  .alias("parent"),
              optional("product", ID, "the firm's product or service, where it has several rows"),
              optional("firms", COUNT, "how many firms a residual row stands for"),
              optional("smallest", AMOUNT, "the least that each firm of a residual row has"),
              optional("largest", AMOUNT, "the most that each firm of a residual row has")),
          List.of("market_id", "period", "region", "basis", "firm_id", "product"));

  /** Who used which service how much. */
  public static final TableSchema USAGE =
      new TableSchema(
          "usage",
          "How much each person used each service in a period.",
          List.of(
              required("user_id", ID, "a person, pseudonymous").alias("user"),
              required("service_id", ID, "the service").alias("service").to("firm"),
              required("market_id", ID, "the need the service meets").alias("market").to("market"),
              optional("region", ID, "part of the geography").or("all"),
              required("period", PERIOD, "the period"),
              required("amount", QUANTITY, "how much"),
              optional("weight", QUANTITY, "how many people this person stands for").or("1")),
          List.of("user_id", "service_id", "market_id", "period"));

  /** Things that can fail. */
  public static final TableSchema NODE =
      new TableSchema(
          "node",
          "Things that can fail: sites, power, systems, services, firms, needs.",
          List.of(
              required("node_id", ID, "identifier").alias("node"),
              optional("kind", CHOICE, "what it is")
                  .among(List.of("site", "power", "network", "system", "service", "firm", "need"))
                  .or("system"),
              optional("name", TEXT, "name in English"),
              optional("name_local", TEXT, "name in the language of the place"),
              optional("firm_id", ID, "who runs it").alias("firm"),
              optional("market_id", ID, "the market it serves").alias("market"),
              optional("users", AMOUNT, "people who use it").alias("weight"),
              optional("revenue_per_hour", AMOUNT, "money it earns in an hour"),
              optional("restore_hours", AMOUNT, "hours until its own repair is done"),
              optional("restart_hours", AMOUNT, "hours to restart once what it needs is back"),
              optional("operator_id", ID, "who operates it, where not the firm that runs it")
                  .alias("operator"),
              optional("country", ID, "where it stands, ISO 3166-1 alpha-2"),
              optional("zone", ID, "hazard zone: what one event strikes together"),
              optional("failure_probability", PROBABILITY, "chance that it fails by itself"),
              optional("source_id", ID, "where users or hours are printed").to("source"),
              optional("note", TEXT, "what a reader should know")),
          List.of("node_id"));

  /** Who needs whom. */
  public static final TableSchema DEPENDENCY =
      new TableSchema(
          "dependency",
          "Who needs whom; providers of one group stand in for each other.",
          List.of(
              required("dependent_id", ID, "who needs").alias("dependent").to("node"),
              required("provider_id", ID, "who is needed").alias("provider").to("node"),
              optional("group_id", ID, "providers that stand in for each other; empty means alone")
                  .alias("group"),
              optional("required", COUNT, "how many of the group must be up").or("1"),
              optional("buffer_hours", AMOUNT, "hours the dependent lives without the group"),
              optional("switch_hours", AMOUNT, "hours to switch to this provider"),
              optional("evidence", CHOICE, "how we know")
                  .among(List.of("stated", "measured", "modelled"))
                  .or("stated"),
              optional("probability", PROBABILITY, "chance that the dependency holds").or("1"),
              optional("source_id", ID, "where it is stated").to("source"),
              optional("note", TEXT, "what a reader should know")),
          List.of("dependent_id", "group_id", "provider_id"));

  /** Who owns whom. */
  public static final TableSchema OWNERSHIP =
      new TableSchema(
          "ownership",
          "Equity and votes of owners in firms.",
          List.of(
              required("owner_id", ID, "the owner").alias("owner"),
              required("owned_id", ID, "the firm owned").alias("owned"),
              required("equity", PERCENT, "share of profit"),
              optional("votes", PERCENT, "share of votes; none is a silent stake").or("0"),
              optional("from", TIME, "first day"),
              optional("to", TIME, "day after the last")),
          List.of("owner_id", "owned_id", "from"));

  /** Outages. */
  public static final TableSchema INCIDENT =
      new TableSchema(
          "incident",
          "Outages: when, why, and the node that fell first.",
          List.of(
              required("incident_id", ID, "identifier"),
              required("name", TEXT, "name in English"),
              optional("name_local", TEXT, "name in the language of the place"),
              required("start", TIME, "first sign, local time"),
              optional("end", TIME, "everything restored, local time"),
              optional("cause", TEXT, "one phrase"),
              optional("trigger_node", ID, "the node that fell first").to("node")),
          List.of("incident_id"));

  /** What an outage did. Conflicting figures are separate rows. */
  public static final TableSchema INCIDENT_IMPACT =
      new TableSchema(
          "incident_impact",
          "What an outage did; figures that conflict are kept as separate rows.",
          List.of(
              required("incident_id", ID, "the incident").to("incident"),
              required("service", TEXT, "who or what was hit"),
              optional("state", CHOICE, "how the service was then")
                  .among(List.of("down", "degraded", "restored", "unknown"))
                  .or("unknown"),
              optional("from", TIME, "when the state began or the figure held"),
              optional("to", TIME, "when it ended"),
              required("metric", ID, "what the value counts"),
              required("value", TEXT, "the figure as printed"),
              optional("unit", TEXT, "its unit"),
              required("source_id", ID, "where it is printed").to("source"),
              required("confidence", CHOICE, "how far the figure can be trusted")
                  .among(List.of("high", "medium", "low")),
              optional("note", TEXT, "conflicts and caveats")),
          List.of());

  /** What happened to each node in an outage. */
  public static final TableSchema OUTCOME =
      new TableSchema(
          "outcome",
          "What happened to each node in an outage: whether it stopped, and when it was back.",
          List.of(
              required("incident_id", ID, "the incident").to("incident"),
              required("node_id", ID, "the node").alias("node").to("node"),
              required("state", CHOICE, "whether it stopped")
                  .among(List.of("down", "degraded", "up")),
              optional("back_from", TIME, "earliest time at which it may have been back"),
              optional("back_by", TIME, "latest such time; a date means until its end"),
              required("source_id", ID, "where it is printed").to("source"),
              required("confidence", CHOICE, "how far it can be trusted")
                  .among(List.of("high", "medium", "low")),
              optional("note", TEXT, "how what is printed became a time")),
          List.of("incident_id", "node_id"));

  /** Published figures about a market that are not shares of it. */
  public static final TableSchema OBSERVATION =
      new TableSchema(
          "observation",
          "Published figures about a market that are not shares: multi-homing rates, survey answers.",
          List.of(
              required("market_id", ID, "the market").to("market"),
              required("period", PERIOD, "the period"),
              required("subject", TEXT, "the firm, service or group the figure is about"),
              required("metric", ID, "what the value counts"),
              required("value", AMOUNT, "the figure"),
              required("unit", TEXT, "its unit"),
              required("source_id", ID, "where it is printed").to("source"),
              required("confidence", CHOICE, "how far the figure can be trusted")
                  .among(List.of("high", "medium", "low")),
              optional("note", TEXT, "why it is not a share")),
          List.of("market_id", "period", "subject", "metric"));

  /** Where figures are printed. Filled from the cards, not from a file. */
  public static final TableSchema SOURCE =
      new TableSchema(
          "source",
          "Where figures are printed.",
          List.of(
              required("source_id", ID, "identifier"),
              required("title", TEXT, "title"),
              required("publisher", TEXT, "who printed it"),
              optional("date", TEXT, "when it was printed"),
              optional("url", TEXT, "the publisher's own page"),
              optional("licence", TEXT, "terms of the data")),
          List.of("source_id"));

  /** All canonical tables. */
  public static final List<TableSchema> ALL =
      List.of(
          MARKET,
          FIRM,
          AFFILIATION,
          SHARE,
          USAGE,
          NODE,
          DEPENDENCY,
          OWNERSHIP,
          INCIDENT,
          INCIDENT_IMPACT,
          OUTCOME,
          OBSERVATION,
          SOURCE);

  private CanonicalTables() {}

  /** The table of that name, if there is one. */
  public static Optional<TableSchema> named(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
  }
}
