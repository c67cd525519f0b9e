package org.chokepoint.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds redundancy groups that cannot hold: none or more required than there are members. */
public final class Groups {
  private Groups() {}

  /** The faults of a dependency file, one for each group. */
  public static List<Fault> faults(TableReading dependencies) {
    Map<List<String>, List<TableRow>> groups = new LinkedHashMap<>();
    for (TableRow row : dependencies.rows()) {
      String group = row.optionalText("group_id").orElseGet(() -> alone(row));
      groups
          .computeIfAbsent(List.of(row.text("dependent_id"), group), key -> new ArrayList<>())
          .add(row);
    }
    List<Fault> faults = new ArrayList<>();
    groups.forEach((key, rows) -> check(dependencies.file(), key, rows, faults));
    return faults;
  }

  /** The name of the group of a dependency that is given no group: its provider stands alone. */
  public static String alone(TableRow dependency) {
    return "=" + dependency.text("provider_id");
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
    long k = first.count("required");
    if (k < 1 || k > rows.size()) {
      faults.add(
          file.fault(
              FaultKind.IMPOSSIBLE_REQUIREMENT,
              first.line(),
              "required",
              k + " of " + rows.size() + " members in " + group,
              "at least 1 and at most the number of members",
              "correct the number, or add the missing members"));
    }
  }
}
