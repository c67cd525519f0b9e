package org.chokepoint.reports.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.chokepoint.market.ShareRow;
import org.chokepoint.reports.question.MarketCell;

/** The figures of a market cell as a file that {@code ./chokepoint measure} reads. */
final class ShareCsv {
  private static final String HEADER =
      "market,period,region,basis,firm,parent,product,value,unit,role,firms,smallest,largest";

  private ShareCsv() {}

  static String of(MarketCell cell) {
    return HEADER
        + "\n"
        + cell.figures().stream().map(row -> line(cell, row)).collect(Collectors.joining());
  }

  private static String line(MarketCell cell, ShareRow row) {
    List<String> fields =
        List.of(
            cell.cell().market(),
            cell.cell().period(),
            cell.cell().region(),
            cell.cell().basis(),
            row.firm(),
            row.group(),
            row.product(),
            Terms.plain(row.value()),
            row.unit(),
            row.role().id(),
            row.size().firms().isPresent() ? String.valueOf(row.size().firms().getAsLong()) : "",
            row.size().smallest().map(Terms::plain).orElse(""),
            row.size().largest().map(Terms::plain).orElse(""));
    return fields.stream().map(ShareCsv::quoted).collect(Collectors.joining(",")) + "\n";
  }

  private static String quoted(String field) {
    return field.matches("[^\",\\r\\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
