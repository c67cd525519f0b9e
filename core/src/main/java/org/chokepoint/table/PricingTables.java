package org.chokepoint.table;

import static org.chokepoint.table.Column.optional;
import static org.chokepoint.table.Column.required;
import static org.chokepoint.table.ColumnType.AMOUNT;
import static org.chokepoint.table.ColumnType.ID;
import static org.chokepoint.table.ColumnType.PROBABILITY;

import java.util.List;

/** What a merger's pricing screens ask for beside shares: files of a user's own, in no dataset. */
public final class PricingTables {

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

  private PricingTables() {}
}
