package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.page.Authorities;
import org.chokepoint.api.page.PagePicture;
import org.chokepoint.reports.question.QuestionFault;
import org.chokepoint.reports.whatif.MergerAnswer;

/**
 * A merger as its page shows it.
 *
 * @param example whether nobody has asked yet and an example is shown
 * @param markets the markets to pick from
 * @param datasets the datasets of the market
 * @param periods its periods
 * @param regions its regions
 * @param bases what is measured in it
 * @param lenses whom one counts as one firm
 * @param firms its firms
 * @param market the market picked, or the empty text
 * @param faults what is wrong with the question
 * @param answer the answer, if nothing is wrong
 * @param picture the chart
 * @param samples code that asks the same
 * @param authorities the short names of the authorities
 * @param permalink the address of the question with nothing left open
 */
public record MergerView(
    boolean example,
    List<Choice> markets,
    List<Choice> datasets,
    List<Choice> periods,
    List<Choice> regions,
    List<Choice> bases,
    List<Choice> lenses,
    List<Choice> firms,
    String market,
    List<QuestionFault> faults,
    Optional<MergerAnswer> answer,
    Optional<PagePicture> picture,
    List<CodeSample> samples,
    Authorities authorities,
    String permalink) {
  public MergerView {
    markets = List.copyOf(markets);
    datasets = List.copyOf(datasets);
    periods = List.copyOf(periods);
    regions = List.copyOf(regions);
    bases = List.copyOf(bases);
    lenses = List.copyOf(lenses);
    firms = List.copyOf(firms);
    faults = List.copyOf(faults);
    samples = List.copyOf(samples);
  }
}
