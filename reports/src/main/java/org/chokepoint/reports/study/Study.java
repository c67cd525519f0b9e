package org.chokepoint.reports.study;

import java.util.List;
import java.util.Optional;
import org.chokepoint.catalogue.Entry;

/**
 * What stands in a study.
 *
 * @param question what was asked
 * @param words the words in the language asked for
 * @param release the release, as it is cited
 * @param card the dataset's card
 * @param findings what was found, a sentence each
 * @param figures the charts
 * @param withoutFigures why there are no charts, if there are none
 * @param tables results
 * @param formulas the measures used
 * @param rules what the rules rest on
 * @param semantics how failures are meant, a sentence each
 * @param quality tables on the data
 * @param sources where figures are printed
 * @param commands how to recompute all this
 */
public record Study(
    StudyQuestion question,
    StudyWords words,
    String release,
    Card card,
    List<String> findings,
    List<StudyFigure> figures,
    Optional<String> withoutFigures,
    List<StudyTable> tables,
    List<Entry> formulas,
    List<String> rules,
    List<String> semantics,
    List<StudyTable> quality,
    Optional<StudyTable> sources,
    List<String> commands) {
  public Study {
    findings = List.copyOf(findings);
    figures = List.copyOf(figures);
    tables = List.copyOf(tables);
    formulas = List.copyOf(formulas);
    rules = List.copyOf(rules);
    semantics = List.copyOf(semantics);
    quality = List.copyOf(quality);
    commands = List.copyOf(commands);
  }

  /**
   * The card of a dataset.
   *
   * @param title its title
   * @param question what it was made to answer
   * @param synthetic whether its data are made up
   * @param licence its terms
   * @param coverage what it covers
   * @param methods how its figures came about
   * @param sha256 the card's digest
   */
  public record Card(
      Titled title,
      Titled question,
      boolean synthetic,
      String licence,
      String coverage,
      String methods,
      String sha256) {}

  /**
   * A text of the card in the language of the study, or in English where it has no other.
   *
   * @param text the text
   * @param language the language it is in
   */
  public record Titled(String text, String language) {}

  /** The day the release was published, in words. */
  public String published() {
    return words.day(question.published());
  }

  /** The words of a key. */
  public String t(String key, Object... blanks) {
    return words.of(key, blanks);
  }
}
