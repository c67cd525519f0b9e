package org.chokepoint.reports.explain;

import java.util.List;
import org.chokepoint.reports.question.Figure;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.question.Origin;
import org.chokepoint.reports.question.Words;

/**
 * Where a number of the result table comes from, and how anybody computes it again.
 *
 * @param release the release
 * @param permalink the address of the question
 * @param origin the dataset
 * @param question which number it is
 * @param subject the market, or the panel's subject
 * @param published the number as the release has it
 * @param measure what the number is
 * @param trace what it was computed from: {@code shares}, {@code two_periods}, {@code persons} or
 *     {@code not_traced}
 * @param symbols the symbols of the formula with their values
 * @param shares the shares that went in, the largest first
 * @param sharesBefore of a change those of the period before
 * @param excluded what did not go in, and why
 * @param substituted the formula with the numbers put in; empty where it cannot be written so
 * @param recomputed the number computed again from what is shown
 * @param notes what a reader must know of it: coverage, why it is an interval
 * @param verdicts the rules that were judged on it
 * @param sources where the figures are printed
 * @param files the files that were read
 * @param provenance release, run and code
 * @param snippets how to compute it again
 * @param untraced what cannot be traced, and why
 */
public record Explanation(
    String release,
    String permalink,
    Origin origin,
    ValueQuestion question,
    Named subject,
    Figure published,
    MeasureText measure,
    String trace,
    List<Symbol> symbols,
    List<ShareIn> shares,
    List<ShareIn> sharesBefore,
    List<Excluded> excluded,
    String substituted,
    Recomputed recomputed,
    List<Words> notes,
    List<VerdictLine> verdicts,
    List<SourceLine> sources,
    List<FileLine> files,
    Provenance provenance,
    List<Snippet> snippets,
    List<Words> untraced) {
  public Explanation {
    symbols = List.copyOf(symbols);
    shares = List.copyOf(shares);
    sharesBefore = List.copyOf(sharesBefore);
    excluded = List.copyOf(excluded);
    notes = List.copyOf(notes);
    verdicts = List.copyOf(verdicts);
    sources = List.copyOf(sources);
    files = List.copyOf(files);
    snippets = List.copyOf(snippets);
    untraced = List.copyOf(untraced);
  }

  /**
   * What a measure is.
   *
   * @param id its identifier
   * @param name its name in words
   * @param question the question it answers
   * @param formula the formula, in the symbols of docs/notation.md
   * @param unit what the number counts
   * @param undefined when it has no value
   */
  public record MeasureText(
      String id, String name, String question, String formula, String unit, String undefined) {}

  /**
   * A symbol of the formula.
   *
   * @param symbol the symbol
   * @param meaning what it stands for
   * @param value its value here
   */
  public record Symbol(String symbol, Words meaning, String value) {}

  /**
   * A share that went in.
   *
   * @param rank 1 for the largest
   * @param firm the firm
   * @param amount its amount
   * @param unit the unit of the amount
   * @param share its fraction of the market
   * @param rows the printed rows added up in it: firm and amount, and product where there is one
   * @param sources the sources of those rows
   */
  public record ShareIn(
      int rank,
      Named firm,
      String amount,
      String unit,
      double share,
      List<String> rows,
      List<String> sources) {
    public ShareIn {
      rows = List.copyOf(rows);
      sources = List.copyOf(sources);
    }
  }

  /**
   * What did not go in.
   *
   * @param what the row, or the group of rows
   * @param role {@code total}, {@code outside}, {@code residual}, {@code nothing}, {@code basis} or
   *     {@code merged}
   * @param amount its amount; empty where there are several
   * @param unit the unit of the amount
   * @param reason why
   */
  public record Excluded(String what, String role, String amount, String unit, Words reason) {}

  /**
   * The number computed again.
   *
   * @param figure what came out; nothing where it cannot be computed from what is shown
   * @param same whether it is the published number, to the last digit
   * @param words that in a sentence
   */
  public record Recomputed(Figure figure, boolean same, Words words) {}

  /**
   * A rule that was judged on the number.
   *
   * @param authority who applies it
   * @param rule the rule
   * @param reading the letter of the reading
   * @param verdict {@code met}, {@code possible} or {@code not met}
   * @param distance how far the number is from the threshold
   * @param inputs the numbers compared
   * @param citation where the rule is written
   * @param meaning what follows when it is met
   */
  public record VerdictLine(
      String authority,
      String rule,
      String reading,
      String verdict,
      String distance,
      String inputs,
      String citation,
      String meaning) {}

  /**
   * Where figures are printed.
   *
   * @param id its identifier
   * @param title its title
   * @param publisher who printed it
   * @param date when
   * @param url the publisher's page; empty where it was not read there
   * @param licence terms of the data
   */
  public record SourceLine(
      String id, String title, String publisher, String date, String url, String licence) {}

  /**
   * A file that was read.
   *
   * @param file its name
   * @param table the table it fills
   * @param sha256 the hash of its bytes
   * @param rowsRead rows read
   * @param rowsRejected rows refused
   */
  public record FileLine(
      String file, String table, String sha256, long rowsRead, long rowsRejected) {}

  /**
   * How to compute it again.
   *
   * @param kind {@code command}, {@code verify}, {@code curl}, {@code python} or {@code r}
   * @param code text to copy
   */
  public record Snippet(String kind, String code) {}
}
