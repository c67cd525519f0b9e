package org.chokepoint.api.page.market;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.Named;

/**
 * What changed in a market since the period before, and what is read of it in several ways.
 *
 * @param firms what each firm has to do with the change, the largest effect first
 * @param before the period before; empty where there is none
 * @param disagreements measures that read a change in opposite ways
 * @param flips rules whose verdict hangs on lens or basis
 */
public record MarketMoves(
    List<FirmMove> firms, String before, List<Opposed> disagreements, List<Flipped> flips) {
  public MarketMoves {
    firms = List.copyOf(firms);
    disagreements = List.copyOf(disagreements);
    flips = List.copyOf(flips);
  }

  /**
   * A firm's part in a change.
   *
   * @param firm the firm
   * @param before its share before
   * @param after its share after
   * @param points what it added to the HHI
   * @param rankBefore its rank before, empty where it had none
   * @param rankAfter its rank after, empty where it has none
   * @param event {@code stayed}, {@code entered} or {@code left}
   */
  public record FirmMove(
      Named firm,
      double before,
      double after,
      double points,
      String rankBefore,
      String rankAfter,
      String event) {}

  /**
   * Measures that disagree about a change.
   *
   * @param before the period before
   * @param period the period after
   * @param rises those that say more concentrated
   * @param falls those that say less
   * @param why what each attends to
   */
  public record Opposed(
      String before, String period, List<String> rises, List<String> falls, String why) {}

  /**
   * A rule whose verdict depends on how one looks.
   *
   * @param period when
   * @param rule the rule
   * @param reading its reading
   * @param varies what is varied: lens or basis
   * @param held what stayed the same
   * @param verdicts the verdicts
   */
  public record Flipped(
      String period, String rule, String reading, String varies, String held, String verdicts) {}

  static MarketMoves at(Place place, Release release, Labels labels) {
    Rows changes = Rows.at(release, "firm_change", place).where("lens", place.lens());
    List<FirmMove> firms =
        changes.stream()
            .map(row -> move(row, place, labels))
            .sorted(Comparator.comparingDouble((FirmMove move) -> -Math.abs(move.points())))
            .toList();
    return new MarketMoves(
        firms,
        changes.stream().map(row -> row.text("period_before")).findFirst().orElse(""),
        opposed(place, release),
        flips(place, release));
  }

  private static FirmMove move(Row row, Place place, Labels labels) {
    return new FirmMove(
        labels.firm(place.dataset(), row.text("firm")),
        known(row.number("share_before")),
        known(row.number("share_after")),
        known(row.number("hhi_contribution")),
        row.countText("rank_before"),
        row.countText("rank_after"),
        row.text("event"));
  }

  private static double known(OptionalDouble number) {
    return number.orElse(0);
  }

  private static List<Opposed> opposed(Place place, Release release) {
    return Rows.of(release, "disagreement")
        .where("dataset", place.dataset())
        .where("market", place.market())
        .where("region", place.region())
        .where("basis", place.basis())
        .where("lens", place.lens())
        .stream()
        .map(
            row ->
                new Opposed(
                    row.text("period_before"),
                    row.text("period"),
                    row.list("rises"),
                    row.list("falls"),
                    row.text("why")))
        .toList();
  }

  private static List<Flipped> flips(Place place, Release release) {
    return Rows.of(release, "flip")
        .where("dataset", place.dataset())
        .where("market", place.market())
        .stream()
        .map(
            row ->
                new Flipped(
                    row.text("period"),
                    row.text("rule"),
                    row.text("reading"),
                    row.text("varies"),
                    row.text("held"),
                    row.text("verdicts")))
        .toList();
  }
}
