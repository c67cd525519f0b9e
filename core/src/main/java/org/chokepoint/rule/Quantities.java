package org.chokepoint.rule;

import static org.chokepoint.rule.Quantity.Subject.CASE;
import static org.chokepoint.rule.Quantity.Subject.UNDERTAKING;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that rules of each scope know by name. Markets give {@code hhi}, {@code crK} and
 * {@code own_share}; what a merger does is given by name ({@code hhi_post}, {@code delta_hhi},
 * {@code combined_share}, {@code increment}, {@code rank}, and {@code own_share}, there the largest
 * share of a party); {@code mhhi} and {@code mhhi_delta} come from ownership. Rules on resilience
 * compare only what their file declares.
 */
public final class Quantities {
  private static final Pattern CR = Pattern.compile("cr([1-9][0-9]{0,3})");
  private static final String ANY_CR = "crK";
  private static final List<String> POINTS = List.of(Amount.POINTS);
  private static final List<String> PARTS = List.of(Amount.PERCENT, Amount.FRACTION);

  private static final Quantity HHI = new Quantity("hhi", CASE, POINTS, "HHI of the market");
  private static final Quantity LARGEST =
      new Quantity(ANY_CR, CASE, PARTS, "share of the largest undertakings together");
  private static final Quantity OWN_SHARE =
      new Quantity(Facts.OWN_SHARE, UNDERTAKING, PARTS, "market share");

  private static final List<Quantity> OF_A_MERGER =
      List.of(
          new Quantity("hhi_post", CASE, POINTS, "HHI after the merger"),
          new Quantity("delta_hhi", CASE, POINTS, "rise of the HHI by the merger"),
          new Quantity("combined_share", CASE, PARTS, "the parties' share together"),
          new Quantity("increment", CASE, PARTS, "what the smaller party adds to the share"),
          new Quantity("rank", CASE, List.of("rank"), "the best rank of a party in the market"),
          new Quantity(Facts.OWN_SHARE, CASE, PARTS, "the largest share of a party"),
          HHI);

  private static final List<Quantity> OF_OWNERSHIP =
      List.of(
          new Quantity("mhhi", CASE, POINTS, "modified HHI"),
          new Quantity("mhhi_delta", CASE, POINTS, "modified HHI less HHI"));

  private Quantities() {}

  /** What rules of a scope can compare without declaring it; {@code crK} stands for every K. */
  public static List<Quantity> of(Scope scope) {
    return switch (scope) {
      case MARKET -> List.of(HHI, LARGEST);
      case DOMINANCE -> List.of(HHI, LARGEST, OWN_SHARE);
      case DIGITAL -> List.of(OWN_SHARE);
      case COMMON_OWNERSHIP -> OF_OWNERSHIP;
      case RESILIENCE -> List.of();
      case MERGER, MERGER_NON_HORIZONTAL, MERGER_NOTIFICATION, MERGER_FORM -> OF_A_MERGER;
    };
  }

  /** The quantity of that name, where rules of the scope know it. */
  static Optional<Quantity> named(String name, Scope scope) {
    String wanted = places(name).isPresent() ? ANY_CR : name;
    return of(scope).stream().filter(known -> known.name().equals(wanted)).findFirst();
  }

  /** K of {@code crK}. */
  static Optional<Integer> places(String name) {
    Matcher ratio = CR.matcher(name);
    return ratio.matches() ? Optional.of(Integer.parseInt(ratio.group(1))) : Optional.empty();
  }
}
