package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.answer.ComparisonSheets;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.remedy.Comparison;
import org.chokepoint.graph.remedy.Merger;
import org.chokepoint.graph.remedy.Remedy;
import org.chokepoint.graph.remedy.Situation;

/**
 * Changes made one after the other, and what they make of an outage.
 *
 * @param before the situation without them
 * @param changes what is done; each can be made after those before it
 * @param fail the nodes of the outage; none where a holder fails or no outage is compared
 * @param failHolder the holder that fails
 * @param semantics what down means
 */
record StatedChanges(
    Situation before,
    List<Remedy> changes,
    List<String> fail,
    Optional<String> failHolder,
    Semantics semantics) {
  StatedChanges {
    changes = List.copyOf(changes);
    fail = List.copyOf(fail);
  }

  /** The situations: before all changes, and after each. */
  private List<Situation> situations() {
    List<Situation> situations = new ArrayList<>(List.of(before));
    changes.forEach(change -> situations.add(change.on(situations.get(situations.size() - 1))));
    return situations;
  }

  /** The comparison, where there is an outage whom it saves and strikes, and notes. */
  List<Sheet> sheets() {
    List<Situation> situations = situations();
    ComparisonSheets answer = new ComparisonSheets(compared(situations.get(situations.size() - 1)));
    List<Sheet> sheets = new ArrayList<>();
    if (fail.isEmpty() && failHolder.isEmpty()) {
      sheets.add(answer.failures());
    } else {
      sheets.add(answer.outage().followedBy(answer.failures()));
      sheets.add(answer.saved());
      sheets.add(answer.struck());
    }
    Sheet.Builder notes = Sheet.named("notes", "note");
    notes.row("semantics " + semantics.id());
    ChangeNotes.of(changes, situations).forEach(notes::row);
    notes.row(loss());
    answer.names().forEach(notes::row);
    notes.row(
        "expected_loss: the mean over the single failures of the "
            + before.graph().nodes()
            + " nodes that were there before, each as likely");
    sheets.add(notes.sheet());
    return sheets;
  }

  /** What was named and is not known: taken to be new. */
  List<String> strangers() {
    return ChangeNotes.strangers(changes, situations());
  }

  private Comparison compared(Situation after) {
    if (failHolder.isEmpty()) {
      return Comparison.of(before, after, fail, semantics);
    }
    String heir = heir(failHolder.get());
    return Comparison.ofHolder(
        before.holding(heir).isPresent() ? before : named(heir), after, heir, semantics);
  }

  /** Before a merger the name of the joined holder stands for the one that fails. */
  private Situation named(String heir) {
    List<Holding> holdings = new ArrayList<>(before.holdings());
    before
        .holding(failHolder.orElseThrow())
        .ifPresent(holding -> holdings.add(new Holding(holding.kind(), heir, holding.nodes())));
    return new Situation(before.graph(), holdings);
  }

  private String heir(String holder) {
    String heir = holder;
    for (Remedy change : changes) {
      if (change instanceof Merger merger && List.of(merger.one(), merger.other()).contains(heir)) {
        heir = merger.joined();
      }
    }
    return heir;
  }

  private String loss() {
    if (failHolder.isPresent()) {
      String holder = failHolder.get();
      String heir = heir(holder);
      return "outage: all that "
          + holder
          + " holds"
          + (heir.equals(holder) ? "" : ", after the changes all that " + heir + " holds");
    }
    return fail.isEmpty()
        ? "no outage is compared: name one with --fail or --fail-holder"
        : "outage: " + String.join(", ", fail);
  }
}
