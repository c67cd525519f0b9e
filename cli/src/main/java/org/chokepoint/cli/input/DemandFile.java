package org.chokepoint.cli.input;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.graph.time.Demand;
import org.chokepoint.graph.time.DemandPlan;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.NearestName;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TableRow;
import org.chokepoint.table.UserTables;

/** A user's file of how use is spread over the hours of a week. */
public final class DemandFile {
  private static final String EVERYBODY = "";

  private DemandFile() {}

  /**
   * Reads and checks a file.
   *
   * @param start hour 0 of the outage
   * @param nodes the nodes there are
   * @throws FaultyInput listing everything that is wrong with it
   */
  public static DemandPlan read(Path path, ZonedDateTime start, Collection<String> nodes)
      throws IOException {
    TableReading reading = UserFile.read(path, UserTables.DEMAND);
    FaultyInput.throwIfAny(reading.faults());
    List<Fault> faults = new ArrayList<>();
    Map<String, BigDecimal[]> hours = new TreeMap<>();
    Map<String, Long> lines = new TreeMap<>();
    for (TableRow row : reading.rows()) {
      String node = row.optionalText("node_id").orElse(EVERYBODY);
      if (row.count("hour") >= Demand.WEEK) {
        faults.add(outside(reading, row));
      } else {
        lines.putIfAbsent(node, row.line());
        hours.computeIfAbsent(node, n -> new BigDecimal[Demand.WEEK])[(int) row.count("hour")] =
            row.decimal("demand");
      }
      if (!node.equals(EVERYBODY) && !nodes.contains(node)) {
        faults.add(unknown(reading, row, node, nodes));
      }
    }
    Map<String, Demand> demands = new TreeMap<>();
    hours.forEach(
        (node, numbers) -> {
          long given = Arrays.stream(numbers).filter(number -> number != null).count();
          if (given < Demand.WEEK) {
            faults.add(incomplete(reading, lines.getOrDefault(node, 0L), node, given));
          } else if (Arrays.stream(numbers).allMatch(number -> number.signum() == 0)) {
            faults.add(nothing(reading, lines.getOrDefault(node, 0L)));
          } else {
            demands.put(node, new Demand(List.of(numbers)));
          }
        });
    FaultyInput.throwIfAny(faults);
    Demand general = demands.getOrDefault(EVERYBODY, Demand.FLAT);
    demands.remove(EVERYBODY);
    return new DemandPlan(start, general, demands);
  }

  private static Fault outside(TableReading reading, TableRow row) {
    return fault(
        reading,
        FaultKind.OUT_OF_RANGE,
        row.line(),
        "hour",
        "'" + row.count("hour") + "'",
        "an hour of the week, 0 to 167",
        "count from 0 for Monday 00:00 to 01:00");
  }

  private static Fault unknown(
      TableReading reading, TableRow row, String node, Collection<String> nodes) {
    return fault(
        reading,
        FaultKind.UNKNOWN_REFERENCE,
        row.line(),
        "node_id",
        "'" + node + "'",
        "a node of the dependencies",
        NearestName.hint(node, nodes));
  }

  private static Fault incomplete(TableReading reading, long line, String node, long given) {
    return fault(
        reading,
        FaultKind.MISSING_VALUE,
        line,
        "hour",
        given + " hours" + (node.isEmpty() ? "" : " of '" + node + "'"),
        "all 168 hours of a week",
        "add the missing hours, 0 where there is no use");
  }

  private static Fault nothing(TableReading reading, long line) {
    return fault(
        reading,
        FaultKind.OUT_OF_RANGE,
        line,
        "demand",
        "0 at every hour",
        "some use at some hour",
        "leave the node out where nobody uses it, and give it no weight");
  }

  private static Fault fault(
      TableReading reading,
      FaultKind kind,
      long line,
      String column,
      String found,
      String expected,
      String remedy) {
    return new Fault(
        kind,
        reading.file().schema().name(),
        reading.file().name(),
        line,
        column,
        found,
        expected,
        remedy);
  }
}
