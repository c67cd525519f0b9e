package org.chokepoint.cli.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.cli.input.Mistakes;
import org.chokepoint.cli.input.UserGraph;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.time.Outage;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.NearestName;
import picocli.CommandLine.Option;

/** Which nodes fail when, and who starts what. */
final class OutageOptions {
  private static final BigDecimal LONGEST = BigDecimal.valueOf(1_000_000);

  @Option(
      names = "--fail",
      split = ",",
      required = true,
      paramLabel = "NODE",
      description = "The nodes that fail at hour 0.")
  List<String> fail = new ArrayList<>();

  @Option(
      names = "--restore",
      split = ",",
      paramLabel = "NODE=HOURS",
      description = "Hours until a failed node's own repair is done; before the nodes file's.")
  Map<String, BigDecimal> restore = new TreeMap<>();

  @Option(
      names = "--start",
      split = ",",
      paramLabel = "NODE=HOUR",
      description = "From this hour on a node is kept up by hand, whatever it needs.")
  Map<String, BigDecimal> start = new TreeMap<>();

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = "Hour 0 in local time, such as 2022-10-15T15:19.")
  Optional<LocalDateTime> at = Optional.empty();

  @Option(names = "--zone", paramLabel = "ZONE", description = "Such as Asia/Seoul; UTC.")
  ZoneId zone = ZoneOffset.UTC;

  /** Hour 0; where it is not given its day does not matter. */
  ZonedDateTime start() {
    return at.orElse(LocalDate.EPOCH.atStartOfDay()).atZone(zone);
  }

  /** The outage, or every mistake in what was given. */
  Outage outage(UserGraph graph, Semantics semantics) {
    Mistakes mistakes = new Mistakes();
    List<String> names = graph.graph().names();
    known("--fail", fail, names, mistakes);
    known("--restore", restore.keySet(), names, mistakes);
    known("--start", start.keySet(), names, mistakes);
    for (String node : restore.keySet()) {
      if (names.contains(node) && !fail.contains(node)) {
        mistakes.add(
            FaultKind.UNKNOWN_REFERENCE,
            "--restore",
            "'" + node + "'",
            "a node that --fail names",
            "name it there too");
      }
    }
    Map<String, BigDecimal> repair = graph.amounts("restore_hours");
    repair.keySet().retainAll(fail);
    repair.putAll(restore);
    Map<String, BigDecimal> restart = graph.amounts("restart_hours");
    hours("restore hours", repair, mistakes);
    hours("restart_hours", restart, mistakes);
    hours("--start", start, mistakes);
    mistakes.throwIfAny();
    return new Outage(
        fail.stream()
            .distinct()
            .map(
                node ->
                    new Outage.Hit(node, BigDecimal.ZERO, Optional.ofNullable(repair.get(node))))
            .toList(),
        restart,
        start,
        semantics);
  }

  private static void known(
      String option, Collection<String> nodes, List<String> names, Mistakes mistakes) {
    for (String node : nodes) {
      if (!names.contains(node)) {
        mistakes.add(
            FaultKind.UNKNOWN_REFERENCE,
            option,
            "'" + node + "'",
            "a node of the dependencies",
            NearestName.hint(node, names));
      }
    }
  }

  private static void hours(String what, Map<String, BigDecimal> hours, Mistakes mistakes) {
    hours.forEach(
        (node, value) -> {
          if (value.signum() < 0 || value.compareTo(LONGEST) > 0) {
            mistakes.add(
                FaultKind.OUT_OF_RANGE,
                what,
                value.toPlainString() + " of '" + node + "'",
                "hours from 0 to 1,000,000",
                "correct it");
          }
        });
  }
}
