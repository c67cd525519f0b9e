package org.chokepoint.cli.input;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chokepoint.backtest.CurvePoint;
import org.chokepoint.backtest.IncidentHours;
import org.chokepoint.backtest.Observed;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TableRow;
import org.chokepoint.table.TableSchema;

/** A dataset's folder that tells of outages and what happened to nodes: files named by table. */
public final class IncidentFolder {
  private static final Set<String> FOUNDATIONS = Set.of("site", "power", "network");
  private static final Pattern OF_TOTAL = Pattern.compile("of (\\d+)\\b.*");
  private static final int MINUTES_A_DAY = 1_440;

  private final UserGraph graph;
  private final List<TableRow> incidents;
  private final List<TableRow> impacts;
  private final List<TableRow> outcomes;

  private IncidentFolder(
      UserGraph graph, List<TableRow> incidents, List<TableRow> impacts, List<TableRow> outcomes) {
    this.graph = graph;
    this.incidents = incidents;
    this.impacts = impacts;
    this.outcomes = outcomes;
  }

  /** Whether a folder has what a back-test needs. */
  public static boolean tells(Path folder) {
    return Files.isRegularFile(folder.resolve("outcome.csv"));
  }

  /**
   * Reads and checks the files of a folder.
   *
   * @throws FaultyInput listing what is wrong with them
   */
  public static IncidentFolder read(Path folder) throws IOException {
    Mistakes mistakes = new Mistakes();
    Optional<UserGraph> graph =
        mistakes.in(
            () ->
                GraphFiles.readWithNodes(
                    folder.resolve("dependency.csv"),
                    Optional.of(folder.resolve("node.csv")),
                    "users",
                    new PrintWriter(Writer.nullWriter())));
    List<TableRow> incidents = rows(folder, CanonicalTables.INCIDENT, mistakes);
    List<TableRow> impacts = rows(folder, CanonicalTables.INCIDENT_IMPACT, mistakes);
    List<TableRow> outcomes = rows(folder, CanonicalTables.OUTCOME, mistakes);
    mistakes.throwIfAny();
    return new IncidentFolder(graph.orElseThrow(), incidents, impacts, outcomes);
  }

  private static List<TableRow> rows(Path folder, TableSchema table, Mistakes mistakes)
      throws IOException {
    return mistakes
        .in(
            () -> {
              TableReading reading = UserFile.read(folder.resolve(table.name() + ".csv"), table);
              FaultyInput.throwIfAny(reading.faults());
              return reading.rows();
            })
        .orElse(List.of());
  }

  /** The graph. */
  public DependencyGraph graph() {
    return graph.graph();
  }

  /** The outages of which the node that fell first and the fate of some node are known. */
  public List<TableRow> incidents() {
    return incidents.stream()
        .filter(
            row ->
                row.optionalText("trigger_node").isPresent()
                    && outcomes.stream().anyMatch(outcome -> same(row, outcome)))
        .toList();
  }

  private static boolean same(TableRow incident, TableRow row) {
    return row.text("incident_id").equals(incident.text("incident_id"));
  }

  /** Sites, powers and networks. */
  public Set<String> foundations() {
    return graph.nodes().stream()
        .filter(row -> FOUNDATIONS.contains(row.text("kind")))
        .map(row -> row.text("node_id"))
        .collect(Collectors.toSet());
  }

  /** What happened to nodes in an outage, in hours since its start. */
  public List<Observed> observed(TableRow incident) {
    IncidentHours hours = IncidentHours.since(incident.text("start"));
    return outcomes.stream()
        .filter(row -> same(incident, row))
        .map(
            row ->
                hours.observed(
                    row.text("node_id"),
                    row.text("state"),
                    row.optionalText("back_from"),
                    row.optionalText("back_by")))
        .toList();
  }

  /**
   * The recovery curves of an outage, by what they count: rows of the metric restored_count whose
   * unit is "of TOTAL ..." and whose hour is printed, in order of time.
   */
  public Map<String, List<Dated>> curves(TableRow incident) {
    Map<String, List<Dated>> curves = new TreeMap<>();
    impacts.stream()
        .filter(row -> same(incident, row) && row.text("metric").equals("restored_count"))
        .sorted(java.util.Comparator.comparing(row -> row.optionalText("from").orElse("")))
        .forEach(
            row -> {
              Matcher unit = OF_TOTAL.matcher(row.optionalText("unit").orElse(""));
              String time = row.optionalText("from").orElse("");
              if (unit.matches() && time.indexOf('T') > 0 && row.text("value").matches("\\d+")) {
                List<Dated> curve =
                    curves.computeIfAbsent(row.text("service"), name -> new ArrayList<>());
                LocalDateTime first = curve.isEmpty() ? begin(time) : begin(curve.get(0).time());
                double days = minutes(first, begin(time)) / (double) MINUTES_A_DAY;
                curve.add(
                    new Dated(
                        time,
                        new CurvePoint(
                            days,
                            Long.parseLong(row.text("value")),
                            Long.parseLong(unit.group(1)))));
              }
            });
    return curves;
  }

  /**
   * A point of a curve.
   *
   * @param time when, as printed
   * @param point the point, in days since the curve's first
   */
  public record Dated(String time, CurvePoint point) {}

  private static LocalDateTime begin(String time) {
    return IncidentHours.begin(time);
  }

  private static long minutes(LocalDateTime from, LocalDateTime to) {
    return Duration.between(from, to).toMinutes();
  }
}
