package org.chokepoint.reports.finding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/** The verdicts of the Korean rules on dominance, {@code KR-DOM-...}, by place. */
final class Presumptions {
  private static final String RULES = "KR-DOM-";
  private static final List<String> STRONGEST_FIRST = List.of("met", "possible", "not met");
  private static final List<String> PLACE =
      List.of("dataset", "market", "period", "region", "basis", "lens");

  private final Map<List<String>, List<ReleaseRow>> verdicts = new HashMap<>();
  private final Names firms;

  Presumptions(ReleaseTables tables) {
    this.firms = new Names(tables, "firm", List.of("dataset", "firm_id"));
    this.verdicts.putAll(
        ReleaseRow.of(tables.table("verdict")).stream()
            .filter(row -> row.text("rule").startsWith(RULES))
            .collect(Collectors.groupingBy(row -> row.key(PLACE))));
  }

  /**
   * What the rules say, if they were judged there.
   *
   * @param place dataset, market, period, region, basis and lens
   */
  Optional<Presumption> of(List<String> place) {
    List<ReleaseRow> judged = verdicts.getOrDefault(place, List.of());
    return STRONGEST_FIRST.stream()
        .map(verdict -> judged.stream().filter(row -> row.text("verdict").equals(verdict)).toList())
        .filter(rows -> !rows.isEmpty())
        .findFirst()
        .map(this::presumption);
  }

  private Presumption presumption(List<ReleaseRow> rows) {
    return new Presumption(
        rows.get(0).text("verdict"),
        rows.stream().map(row -> row.text("rule")).distinct().sorted().toList(),
        rows.stream()
            .flatMap(row -> Arrays.stream(row.text("undertakings").split(";", -1)))
            .map(String::strip)
            .filter(firm -> !firm.isEmpty())
            .distinct()
            .map(firm -> named(rows.get(0).text("dataset"), firm))
            .toList());
  }

  private Named named(String dataset, String firm) {
    List<String> key = List.of(dataset, firm);
    return new Named(firm, firms.text("name", key).orElse(firm), firms.local(key));
  }
}
