package org.chokepoint.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds rows whose key stands in an earlier row of the same file. */
public final class UniqueKeys {
  private final TableFile file;
  private final int[] positions;
  private final Map<List<@Nullable Object>, Long> lines = new HashMap<>();

  /** An empty set of keys for a file. */
  public UniqueKeys(TableFile file) {
    this.file = file;
    this.positions = file.schema().key().stream().mapToInt(file.schema()::indexOf).toArray();
  }

  /** Adds a row's key, or returns the fault if an earlier row has it. */
  public Optional<Fault> add(TableRow row) {
    if (positions.length == 0) {
      return Optional.empty();
    }
    List<@Nullable Object> key = new ArrayList<>(positions.length);
    for (int position : positions) {
      key.add(row.cell(position));
    }
    Long earlier = lines.putIfAbsent(key, row.line());
    if (earlier == null) {
      return Optional.empty();
    }
    return Optional.of(
        file.fault(
            FaultKind.DUPLICATE_KEY,
            row.line(),
            String.join("+", file.schema().key()),
            "the key " + key.stream().filter(Objects::nonNull).toList() + " of line " + earlier,
            "each key once",
            "remove one of the rows, or tell them apart by "
                + String.join(", ", file.schema().key())));
  }
}
