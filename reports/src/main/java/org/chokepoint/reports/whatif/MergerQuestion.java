package org.chokepoint.reports.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.market.Lens;
import org.chokepoint.market.Shares;
import org.chokepoint.reports.question.Address;
import org.chokepoint.reports.question.Cell;
import org.chokepoint.reports.question.Faults;
import org.chokepoint.reports.question.MarketCells;
import org.chokepoint.reports.question.QuestionFault.Kind;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.rule.RuleBook;

/**
 * What if these firms became one?
 *
 * @param market the market
 * @param dataset the dataset; the one with the newest shares without it
 * @param period the period; the newest without it
 * @param region the region; the whole geography without it
 * @param basis what is measured; revenue before the others without it
 * @param lens whom one counts as one firm; {@code group} without it
 * @param firms the firms that merge, two or more
 */
public record MergerQuestion(
    String market,
    Optional<String> dataset,
    Optional<String> period,
    Optional<String> region,
    Optional<String> basis,
    Optional<String> lens,
    List<String> firms) {
  /** The page that asks it. */
  public static final String PAGE = "/what-if/merger";

  /** Its parameters in an address. */
  public static final List<String> PARAMETERS =
      List.of("market", "dataset", "period", "region", "basis", "lens", "firms");

  public MergerQuestion {
    firms = List.copyOf(firms);
  }

  /** A merger in the newest cell of a market. */
  public MergerQuestion(String market, List<String> firms) {
    this(
        market,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        firms);
  }

  /** The question in a query; other parameters are passed over. */
  public static MergerQuestion of(Map<String, String> query) {
    return new MergerQuestion(
        Address.text(query, "market").orElse(""),
        Address.text(query, "dataset"),
        Address.text(query, "period"),
        Address.text(query, "region"),
        Address.text(query, "basis"),
        Address.text(query, "lens"),
        Address.list(query, "firms"));
  }

  /** The two largest firms of the first market that has three, for a page nobody has filled. */
  public static MergerQuestion example(ReleaseTables tables) {
    MarketCells markets = new MarketCells(tables);
    for (String market : markets.markets()) {
      Cell cell = markets.of(market).get(0);
      Shares shares = markets.figures(cell).shares(Lens.GROUP);
      if (shares.firms() > 2) {
        return new MergerQuestion(market, List.of(shares.holder(0), shares.holder(1)));
      }
    }
    return new MergerQuestion("", List.of());
  }

  /** Its address: the page, and what is asked. */
  public String permalink() {
    return address(PAGE).text();
  }

  /** The address at which its answer is data. */
  public String data() {
    return address("/v1/what-if/merger").text();
  }

  private Address address(String path) {
    return new Address(path)
        .with("market", market)
        .with("dataset", dataset)
        .with("period", period)
        .with("region", region)
        .with("basis", basis)
        .with("lens", lens)
        .with("firms", firms);
  }

  /** The cell it means and the lens; what is wrong with either is kept. */
  Optional<Cell> cell(MarketCells markets, Faults faults) {
    lens.ifPresent(
        word ->
            faults.known(
                "lens", "lens", word, Arrays.stream(Lens.values()).map(Lens::id).toList()));
    if (market.isEmpty()) {
      faults.add(Kind.MISSING, "market", "no market is given; name one with market=");
      return Optional.empty();
    }
    Map<String, String> asked = new LinkedHashMap<>();
    dataset.ifPresent(word -> asked.put("dataset", word));
    period.ifPresent(word -> asked.put("period", word));
    region.ifPresent(word -> asked.put("region", word));
    basis.ifPresent(word -> asked.put("basis", word));
    return markets.meant(market, asked, faults);
  }

  /** The same question with nothing left open, so that its address means the same tomorrow. */
  MergerQuestion about(Cell cell, Lens through, List<String> parties) {
    return new MergerQuestion(
        market,
        Optional.of(cell.dataset()),
        Optional.of(cell.period()),
        Optional.of(cell.region()),
        Optional.of(cell.basis()),
        Optional.of(through.id()),
        new ArrayList<>(parties));
  }

  /**
   * Its answer.
   *
   * @param books the rule books to judge by
   * @throws org.chokepoint.reports.question.FaultyQuestion listing all that is wrong with it
   */
  public MergerAnswer answer(ReleaseTables tables, List<RuleBook> books) {
    return new PlayedMerger(this, tables, Limits.STANDARD).answer(books);
  }
}
