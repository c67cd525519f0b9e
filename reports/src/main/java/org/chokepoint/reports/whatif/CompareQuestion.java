package org.chokepoint.reports.whatif;

import java.util.List;
import java.util.Map;
import org.chokepoint.reports.question.Address;
import org.chokepoint.reports.question.MarketCells;
import org.chokepoint.reports.table.ReleaseTables;

/**
 * Markets, or one market in several periods, regions, bases or lenses, or firms, side by side.
 * Every combination of what is listed is a side; what is not listed is chosen as in {@link
 * MergerQuestion}.
 *
 * @param market the markets; with firms only these are looked at
 * @param dataset the datasets
 * @param period the periods
 * @param region the regions
 * @param basis what is measured
 * @param lens whom one counts as one firm; {@code group} without it
 * @param firms the firms, by group; where there are any they are the sides
 * @param measure the measures; all without it
 */
public record CompareQuestion(
    List<String> market,
    List<String> dataset,
    List<String> period,
    List<String> region,
    List<String> basis,
    List<String> lens,
    List<String> firms,
    List<String> measure) {
  /** The page that asks it. */
  public static final String PAGE = "/compare";

  /** Its parameters in an address. */
  public static final List<String> PARAMETERS =
      List.of("market", "dataset", "period", "region", "basis", "lens", "firms", "measure");

  public CompareQuestion {
    market = List.copyOf(market);
    dataset = List.copyOf(dataset);
    period = List.copyOf(period);
    region = List.copyOf(region);
    basis = List.copyOf(basis);
    lens = List.copyOf(lens);
    firms = List.copyOf(firms);
    measure = List.copyOf(measure);
  }

  /** Markets side by side, all else left open. */
  public static CompareQuestion ofMarkets(List<String> markets) {
    List<String> open = List.of();
    return new CompareQuestion(markets, open, open, open, open, open, open, open);
  }

  /** The question in a query; other parameters are passed over. */
  public static CompareQuestion of(Map<String, String> query) {
    return new CompareQuestion(
        Address.list(query, "market"),
        Address.list(query, "dataset"),
        Address.list(query, "period"),
        Address.list(query, "region"),
        Address.list(query, "basis"),
        Address.list(query, "lens"),
        Address.list(query, "firms"),
        Address.list(query, "measure"));
  }

  /** The first two markets that have shares, for a page nobody has filled. */
  public static CompareQuestion example(ReleaseTables tables) {
    return ofMarkets(new MarketCells(tables).markets().stream().limit(2).toList());
  }

  /** Its address: the page, and what is asked. */
  public String permalink() {
    return new Address(PAGE)
        .with("market", market)
        .with("dataset", dataset)
        .with("period", period)
        .with("region", region)
        .with("basis", basis)
        .with("lens", lens)
        .with("firms", firms)
        .with("measure", measure)
        .text();
  }

  /**
   * Its answer.
   *
   * @throws org.chokepoint.reports.question.FaultyQuestion listing all that is wrong with it
   */
  public CompareAnswer answer(ReleaseTables tables) {
    return firms.isEmpty()
        ? new ComparedMarkets(this, tables, Limits.STANDARD).answer()
        : new ComparedFirms(this, tables, Limits.STANDARD).answer();
  }
}
