package org.chokepoint.api.page.market;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.Authorities;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.release.Release;
import org.chokepoint.market.Lens;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.Named;

/** One firm: all its markets, its group, its nodes, what falls with it, what rules say of it. */
final class FirmPage implements SitePage {
  private final Remembered<Labels> names;
  private final Authorities authorities;

  FirmPage(Remembered<Labels> names, Authorities authorities) {
    this.names = names;
    this.authorities = authorities;
  }

  @Override
  public String path() {
    return "/firms/{id}";
  }

  @Override
  public List<String> parameters() {
    return List.of("lens");
  }

  @Override
  public Content content(Question question, Release release) {
    Labels labels = names.of(release);
    List<FirmLine> lines = FirmLine.all(release, labels);
    String firm = question.inPath("id", lines.stream().map(line -> line.firm().id()).toList());
    FirmLine line =
        lines.stream().filter(one -> one.firm().id().equals(firm)).findFirst().orElseThrow();
    List<Named> affiliates = affiliates(firm, release, labels);
    String standard = line.parents().isEmpty() && !affiliates.isEmpty() ? "group" : "firm";
    String chosen = question.known("lens", List.of("firm", "group")).orElse(standard);
    Lens lens = chosen.equals("group") ? Lens.GROUP : Lens.FIRM;
    List<Field> fields = new ArrayList<>();
    if (!affiliates.isEmpty() || !line.parents().isEmpty()) {
      fields.add(Field.of("lens", List.of("firm", "group"), chosen));
    }
    List<FirmMarket> markets = FirmMarket.of(firm, lens, release, labels);
    FirmView view =
        new FirmView(
            line.firm(),
            line.datasets().stream().map(labels::origin).toList(),
            fields,
            line.parents(),
            affiliates,
            markets,
            nodes(firm, release, labels),
            falls(firm, release, labels),
            verdicts(firm, markets, chosen, release, labels));
    return new Content("market/firm.jte", line.firm().in(question.language()), view);
  }

  private static List<Named> affiliates(String firm, Release release, Labels labels) {
    return FirmMarket.family(firm, release).stream()
        .filter(other -> !other.equals(firm))
        .map(other -> labels.firm("", other))
        .sorted(comparing(Named::name))
        .toList();
  }

  private static List<FirmView.RunNode> nodes(String firm, Release release, Labels labels) {
    return Rows.of(release, "node").where("firm_id", firm).stream()
        .map(
            row ->
                new FirmView.RunNode(
                    row.text("dataset"),
                    labels.node(row.text("dataset"), row.text("node_id")),
                    row.text("kind"),
                    row.number("users")))
        .sorted(
            comparing((FirmView.RunNode node) -> -node.users().orElse(-1))
                .thenComparing(node -> node.node().name()))
        .toList();
  }

  private static List<FirmView.Fall> falls(String firm, Release release, Labels labels) {
    return Rows.of(release, "holding_failure").where("holder", firm).stream()
        .map(
            row ->
                new FirmView.Fall(
                    labels.origin(row.text("dataset")),
                    row.text("semantics"),
                    row.text("kind"),
                    row.count("held_nodes"),
                    row.count("failed_nodes"),
                    row.number("lost_weight").orElse(0),
                    row.number("lost_share"),
                    row.text("weight")))
        .toList();
  }

  /** The verdicts that name it, or its group, in the newest period of each market. */
  private List<Judged> verdicts(
      String firm, List<FirmMarket> markets, String lens, Release release, Labels labels) {
    Set<Place> newest = new HashSet<>();
    Set<String> holders = new HashSet<>(Set.of(firm));
    for (FirmMarket market : markets) {
      newest.add(market.times().get(0).place());
      holders.add(market.times().get(0).holder().id());
    }
    return Rows.of(release, "verdict").where("lens", lens).stream()
        .filter(row -> newest.contains(Place.of(row, "market")))
        .filter(row -> row.list("undertakings").stream().anyMatch(holders::contains))
        .map(row -> Judged.of(row, labels, authorities))
        .toList();
  }
}
