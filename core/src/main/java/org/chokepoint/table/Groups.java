package org.chokepoint.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds dependencies that cannot hold: nodes that need themselves, a member twice in one group, and
 * redundancy groups of which none or more are required than there are members.
 */
public final class Groups {
  private Groups() {}

  /** The faults of a dependency file: those of single rows, then those of groups. */
  public static List<Fault> faults(TableReading dependencies) {
    List<Fault> faults = new ArrayList<>();
    Map<List<String>, List<TableRow>> groups = new LinkedHashMap<>();
    for (TableRow row : dependencies.rows()) {
      if (row.text("dependent_id").equals(row.text("provider_id"))) {
        faults.add(onItself(dependencies.file(), row));
      }
      String group = row.optionalText("group_id").orElseGet(() -> alone(row));
      groups
          .computeIfAbsent(List.of(row.text("dependent_id"), group), key -> new ArrayList<>())
          .add(row);
    }
    groups.forEach((key, rows) -> check(dependencies.file(), key, rows, faults));
    return faults;
  }

  /** The name of the group of a dependency that is given no group: its provider stands alone. */
  public static String alone(TableRow dependency) {
    return "=" + dependency.text("provider_id");
  }

  private static Fault onItself(TableFile file, TableRow row) {
    return file.fault(
        FaultKind.SELF_DEPENDENT,
        row.line(),
        "provider_id",
        "'" + row.text("provider_id") + "', the dependent itself",
        "another node",
        "name what it needs, or leave the row out");
  }

  private static void check(
      TableFile file, List<String> key, List<TableRow> rows, List<Fault> faults) {
    Set<Long> required = new TreeSet<>(rows.stream().map(row -> row.count("required")).toList());
    TableRow first = rows.get(0);
    String group = "group '" + key.get(1) + "' of '" + key.get(0) + "'";
    if (required.size() > 1) {
      faults.add(
          file.fault(
              FaultKind.MIXED_REQUIREMENT,
              first.line(),
              "required",
              "the numbers " + required + " in " + group,
              "one number in all rows of a group",
              "give every row of the group the same number, or name two groups"));
      return;
    }
    Map<String, Long> lines = new HashMap<>();
    for (TableRow row : rows) {
      Long earlier = lines.putIfAbsent(row.text("provider_id"), row.line());
      if (earlier != null) {
        faults.add(
            file.fault(
                FaultKind.DUPLICATE_KEY,
                row.line(),
                "provider_id",
                "'" + row.text("provider_id") + "' of line " + earlier + " again in " + group,
                "each member of a group once",
                "remove one of the rows, or name two groups"));
      }
    }
    long k = first.count("required");
    if (k < 1 || k > lines.size()) {
      faults.add(
          file.fault(
              FaultKind.IMPOSSIBLE_REQUIREMENT,
              first.line(),
              "required",
              k + " of " + lines.size() + " members in " + group,
              "at least 1 and at most the number of members",
              "correct the number, or add the missing members"));
    }
  }
}
