package org.chokepoint.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A rule judged on a market or merger.
 *
 * @param rule the rule
 * @param reading the letter of the reading, empty where there is only one
 * @param finding whether it is met
 * @param undertakings whom it concerns, where it is or may be met; empty where it names nobody
 * @param perhaps whom it may concern besides, where it is met
 * @param compared the numbers compared; those of an undertaking only where the rule, exclusions
 *     apart, is or may be met of it
 * @param missing inputs that the rule also asks for and nobody gave
 */
public record Verdict(
    Rule rule,
    String reading,
    Finding finding,
    List<String> undertakings,
    List<String> perhaps,
    List<Compared> compared,
    List<String> missing) {
  public Verdict {
    undertakings = List.copyOf(undertakings);
    perhaps = List.copyOf(perhaps);
    compared = List.copyOf(compared);
    missing = List.copyOf(missing);
  }

  /** Whether anything follows in law: never from drafts, proposals and labels. */
  public boolean decides() {
    return rule.decides();
  }

  /** What follows where it is met, marked where nothing does in law. */
  public String meaning() {
    return rule.markedMeaning();
  }

  /** The numbers compared and their thresholds, joined by semicolons. */
  public String inputs() {
    return told(Compared::input);
  }

  /** How far the numbers are from the thresholds, in the rule's units, joined by semicolons. */
  public String distance() {
    return told(Compared::distance);
  }

  /** Beside a number of the whole, the shares of its members stand elsewhere already. */
  private String told(Function<Compared, String> part) {
    boolean whole = compared.stream().anyMatch(one -> one.undertaking().isEmpty());
    return compared.stream()
        .filter(one -> !whole || !ownShare(one))
        .map(part)
        .collect(Collectors.joining("; "));
  }

  private static boolean ownShare(Compared one) {
    return one.undertaking().isPresent() && one.condition().measure().equals(Facts.OWN_SHARE);
  }
}
