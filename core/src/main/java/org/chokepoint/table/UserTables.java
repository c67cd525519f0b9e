package org.chokepoint.table;

import static org.chokepoint.table.Column.optional;
import static org.chokepoint.table.Column.required;
import static org.chokepoint.table.ColumnType.AMOUNT;
import static org.chokepoint.table.ColumnType.COUNT;
import static org.chokepoint.table.ColumnType.ID;
import static org.chokepoint.table.ColumnType.PROBABILITY;
import static org.chokepoint.table.ColumnType.TEXT;

import java.util.List;

/** Tables of files that go with a command and that no dataset has. */
public final class UserTables {

  /** Numbers that rules ask for and shares do not give. */
  public static final TableSchema FACT =
      new TableSchema(
          "fact",
          "Numbers that rules ask for and shares do not give, such as annual sales.",
          List.of(
              required("name", ID, "the name rules ask for it by"),
              required("value", AMOUNT, "the number"),
              required("unit", TEXT, "its unit, as the rule book writes it"),
              optional("firm_id", ID, "whose number it is; empty means the market's").alias("firm"),
              optional("market_id", ID, "the market it holds for; empty means every one")
                  .alias("market")),
          List.of("market_id", "firm_id", "name"));

  /** One firm under several names. */
  public static final TableSchema ALIAS =
      new TableSchema(
          "alias",
          "One firm under several names.",
          List.of(
              required("name", ID, "a name it has in the lists"),
              required("firm_id", ID, "the name it is given").alias("firm")),
          List.of("name"));

  /** What is known of a service, data centre or provider that may have to be designated. */
  public static final TableSchema DESIGNATION =
      new TableSchema(
          "designation",
          "What is known of a service, data centre or provider that may have to be designated.",
          List.of(
              required("firm_id", ID, "whom or what the number is about").alias("subject", "firm"),
              required("name", ID, "the name rules ask for it by").alias("quantity"),
              required("value", AMOUNT, "the number"),
              required("unit", TEXT, "its unit, as the rule book writes it"),
              optional("note", TEXT, "where the number is from")),
          List.of("firm_id", "name"));

  /** At which price and margin each firm sells. */
  public static final TableSchema MARGIN =
      new TableSchema(
          "margin",
          "At which price and margin each firm sells.",
          List.of(
              required("firm_id", ID, "the firm").alias("firm"),
              required("price", AMOUNT, "its price, in one unit for all firms"),
              required(
                  "margin", PROBABILITY, "price less marginal cost, as a fraction of the price"),
              optional("efficiency", PROBABILITY, "fraction of its cost that the merger saves")
                  .or("0")),
          List.of("firm_id"));

  /** Where the customers go that a firm loses. */
  public static final TableSchema DIVERSION =
      new TableSchema(
          "diversion",
          "Where the customers go that a firm loses.",
          List.of(
              required("from_id", ID, "the firm that loses").alias("from"),
              required("to_id", ID, "the firm that gains, or an outside good").alias("to"),
              required("ratio", PROBABILITY, "the fraction of what is lost that goes there")),
          List.of("from_id", "to_id"));

  /** How use is spread over the hours of a week. */
  public static final TableSchema DEMAND =
      new TableSchema(
          "demand",
          "How use is spread over the hours of a week; only proportions count.",
          List.of(
              required("hour", COUNT, "hour of the week, 0 (Monday 00:00 to 01:00) to 167"),
              required("demand", AMOUNT, "use in that hour, in one unit for all hours of a node"),
              optional("node_id", ID, "the node it holds for; empty means all others")
                  .alias("node")),
          List.of("node_id", "hour"));

  private UserTables() {}
}
