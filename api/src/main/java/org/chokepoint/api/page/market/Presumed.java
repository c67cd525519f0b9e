package org.chokepoint.api.page.market;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.api.page.Authorities;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.Named;

/**
 * Whom an authority's rules in force presume dominant.
 *
 * @param authority the short name of the authority
 * @param verdict the strongest: {@code met}, {@code possible} or {@code not met}
 * @param undertakings those the rules with that verdict name
 */
public record Presumed(String authority, String verdict, List<Named> undertakings) {
  private static final List<String> STRONGEST = List.of("met", "possible", "not met");

  public Presumed {
    undertakings = List.copyOf(undertakings);
  }

  /** What each authority's rules on dominance say of a place. */
  static List<Presumed> at(Place place, Release release, Labels labels, Authorities authorities) {
    Map<String, List<Row>> byAuthority = new LinkedHashMap<>();
    Rows.at(release, "verdict", place)
        .where("lens", place.lens())
        .where("scope", "dominance")
        .stream()
        .filter(row -> decides(row.text("status")))
        .forEach(
            row ->
                byAuthority
                    .computeIfAbsent(row.text("authority"), authority -> new ArrayList<>())
                    .add(row));
    List<Presumed> presumed = new ArrayList<>();
    byAuthority.forEach(
        (authority, rows) -> presumed.add(strongest(authorities.id(authority), rows, labels)));
    return presumed;
  }

  private static boolean decides(String status) {
    return status.isEmpty() || status.equals("in_force") || status.equals("superseded");
  }

  private static Presumed strongest(String authority, List<Row> rows, Labels labels) {
    String verdict =
        STRONGEST.stream()
            .filter(word -> rows.stream().anyMatch(row -> row.text("verdict").equals(word)))
            .findFirst()
            .orElse("");
    Set<Named> named = new LinkedHashSet<>();
    rows.stream()
        .filter(row -> row.text("verdict").equals(verdict))
        .forEach(
            row ->
                row.list("undertakings")
                    .forEach(firm -> named.add(labels.firm(row.text("dataset"), firm))));
    return new Presumed(authority, verdict, List.copyOf(named));
  }
}
