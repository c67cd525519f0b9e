package org.chokepoint.exchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.table.CheckedRow;
import org.chokepoint.table.Fault;
import org.chokepoint.table.HeaderBinding;
import org.chokepoint.table.TableFile;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TableSchema;

/**
 * A row of a table before it is checked.
 *
 * @param line the line of the file it comes from
 * @param cells the text of its filled cells, by column or alias
 */
record RowDraft(long line, Map<String, String> cells) {
  RowDraft {
    cells = Map.copyOf(cells);
  }

  /** Checks drafts as rows of a file: the same checks as for comma-separated values. */
  static TableReading reading(
      TableSchema schema, String file, List<String> header, List<RowDraft> drafts) {
    List<Fault> faults = new ArrayList<>();
    TableFile table = TableFile.plain(schema, file);
    HeaderBinding binding = HeaderBinding.of(table, header, faults);
    List<CheckedRow> broken = List.of(new CheckedRow(false, Optional.empty(), faults));
    Iterator<CheckedRow> rows =
        faults.isEmpty()
            ? drafts.stream().map(draft -> draft.checked(binding, header)).iterator()
            : broken.iterator();
    return TableReading.of(table, "none", rows);
  }

  private CheckedRow checked(HeaderBinding binding, List<String> header) {
    List<String> fields = header.stream().map(name -> cells.getOrDefault(name, "")).toList();
    List<Fault> faults = new ArrayList<>();
    return new CheckedRow(true, Optional.ofNullable(binding.check(line, fields, faults)), faults);
  }
}
