package org.chokepoint.table;

import static org.chokepoint.table.Column.optional;
import static org.chokepoint.table.Column.required;
import static org.chokepoint.table.ColumnType.AMOUNT;
import static org.chokepoint.table.ColumnType.ID;
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

  private UserTables() {}
}
