package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.remedy.Divestiture;
import org.chokepoint.graph.remedy.ExtraProvider;
import org.chokepoint.graph.remedy.Interoperability;
import org.chokepoint.graph.remedy.Merger;
import org.chokepoint.graph.remedy.Remedy;
import org.chokepoint.graph.remedy.SecondSite;
import org.chokepoint.graph.remedy.Situation;
import org.chokepoint.table.NearestName;

/** What each of several changes does, in a sentence. */
final class ChangeNotes {
  private ChangeNotes() {}

  /**
   * A sentence for each change.
   *
   * @param situations before all changes, and after each
   */
  static List<String> of(List<Remedy> changes, List<Situation> situations) {
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      Remedy change = changes.get(i);
      Situation at = situations.get(i);
      notes.add(
          "change "
              + (i + 1)
              + ": "
              + change.sentence()
              + newNode(change, at)
                  .map(node -> "; " + node + " is new: it needs nobody and weighs nothing")
                  .or(() -> newHolder(change, at).map(buyer -> "; " + buyer + " is new"))
                  .orElse("")
              + (change instanceof Interoperability && same(at, situations.get(i + 1))
                  ? "; no group gains a member by it"
                  : "")
              + (change instanceof Merger merger ? ": " + merger.joined() : ""));
    }
    return notes;
  }

  /** Names that were given and are not known, with the nearest that are. */
  static List<String> strangers(List<Remedy> changes, List<Situation> situations) {
    List<String> strangers = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      Situation at = situations.get(i);
      newNode(changes.get(i), at)
          .map(node -> "no node, taken as new: " + node + near(node, at.graph().names()))
          .ifPresent(strangers::add);
      List<String> holders = at.holdings().stream().map(Holding::holder).toList();
      newHolder(changes.get(i), at)
          .map(buyer -> "no firm, taken as new: " + buyer + near(buyer, holders))
          .ifPresent(strangers::add);
    }
    return strangers;
  }

  private static boolean same(Situation at, Situation then) {
    return at.graph().positions() == then.graph().positions();
  }

  private static Optional<String> newNode(Remedy change, Situation at) {
    Optional<String> named =
        change instanceof SecondSite second
            ? Optional.of(second.site())
            : change instanceof ExtraProvider extra
                ? Optional.of(extra.provider())
                : Optional.empty();
    return named.filter(node -> at.graph().number(node).isEmpty());
  }

  private static Optional<String> newHolder(Remedy change, Situation at) {
    return change instanceof Divestiture sale && at.holding(sale.buyer()).isEmpty()
        ? Optional.of(sale.buyer())
        : Optional.empty();
  }

  private static String near(String name, List<String> known) {
    List<String> nearest = NearestName.of(name, known);
    return nearest.isEmpty() ? "" : "; did you mean '" + String.join("' or '", nearest) + "'?";
  }
}
