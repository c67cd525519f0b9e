package org.chokepoint.cli.answer;

import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.rule.Verdict;

/** What rules on designation say of each subject. */
public final class DesignationSheet {
  private static final int BRIEF = 6;

  private final Sheet.Builder rows =
      Sheet.named(
          "designations",
          "subject",
          "rule",
          "reading",
          "status",
          "verdict",
          "distance",
          "missing",
          "inputs",
          "meaning",
          "citation");

  private final Set<String> missing = new TreeSet<>();

  /** Adds a verdict on a subject. */
  public void add(String subject, Verdict verdict) {
    verdict.missing().forEach(input -> missing.add(subject + ": " + input));
    rows.row(
        subject,
        verdict.rule().id(),
        verdict.reading(),
        verdict.rule().status().id(),
        verdict.finding().id(),
        verdict.distance(),
        verdict.missing(),
        verdict.inputs(),
        verdict.meaning(),
        verdict.rule().citation());
  }

  /** What rules ask for and nobody gave, subject by subject. */
  public Set<String> missing() {
    return missing;
  }

  /** The verdicts; a table for a person leaves out the columns that are long. */
  public Sheet sheet() {
    return rows.sheet(BRIEF);
  }
}
