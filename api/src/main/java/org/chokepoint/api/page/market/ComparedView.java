package org.chokepoint.api.page.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.page.Frame;
import org.chokepoint.api.page.PagePicture;
import org.chokepoint.reports.question.Figure;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.whatif.CompareAnswer;

/**
 * What the page of comparisons shows.
 *
 * @param chosen what is compared, by parameter
 * @param example whether nothing was chosen and an example stands in
 * @param answer the numbers; empty where the choice cannot be compared
 * @param faults why not
 * @param adding what can be added, by parameter
 * @param pictures a chart of each market
 */
public record ComparedView(
    Map<String, List<Named>> chosen,
    boolean example,
    Optional<CompareAnswer> answer,
    List<String> faults,
    List<Adding> adding,
    List<PagePicture> pictures) {
  private static final List<String> SUBJECTS = List.of("market", "firms");

  public ComparedView {
    faults = List.copyOf(faults);
    adding = List.copyOf(adding);
    pictures = List.copyOf(pictures);
  }

  /**
   * A field that adds something.
   *
   * @param parameter the parameter it adds to
   * @param choices what can be added
   */
  public record Adding(String parameter, List<Named> choices) {
    public Adding {
      choices = List.copyOf(choices);
    }
  }

  /** The comparison without one of its members; without its last market or firm nothing is left. */
  public String without(Frame frame, String parameter, Named member) {
    if (SUBJECTS.contains(parameter) && List.of(member).equals(chosen.get(parameter))) {
      return frame.to("/compare");
    }
    List<Object> pairs = new ArrayList<>();
    chosen.forEach(
        (name, members) -> {
          pairs.add(name);
          pairs.add(
              joined(
                  members.stream()
                      .filter(one -> !name.equals(parameter) || !one.equals(member))
                      .toList()));
        });
    return frame.to("/compare", pairs.toArray());
  }

  /** The comparison as an address. */
  public String address(Frame frame) {
    return without(frame, "", Named.of(""));
  }

  /** Members joined by commas. */
  public static String joined(List<Named> members) {
    return String.join(",", members.stream().map(Named::id).toList());
  }

  /** Where a number of a side is explained; empty for firms and where there is no number. */
  public static String explain(
      Frame frame, CompareAnswer.Side side, CompareAnswer.Row row, Figure figure) {
    return side.period().isEmpty() || figure.reason().equals(CompareAnswer.NO_SUCH_VALUE)
        ? ""
        : place(side).explain(frame, row.measure());
  }

  /** Where a side is looked at alone. */
  public static String page(Frame frame, CompareAnswer.Side side) {
    return side.period().isEmpty()
        ? frame.to("/firms/" + Frame.part(side.subject().id()))
        : place(side).page(frame);
  }

  /** The name of a row. */
  public static String name(Frame frame, CompareAnswer.Row row) {
    String named = Shown.name(frame, row.measure());
    return named.equals(row.measure()) ? row.name().in(frame.language()) : named;
  }

  private static Place place(CompareAnswer.Side side) {
    return new Place(
        side.origin().dataset(),
        side.subject().id(),
        side.period(),
        side.region(),
        side.basis(),
        side.lens());
  }
}
