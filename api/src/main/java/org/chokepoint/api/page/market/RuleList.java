package org.chokepoint.api.page.market;

import java.util.List;
import org.chokepoint.api.page.Frame;
import org.chokepoint.reports.question.Named;
import org.chokepoint.rule.Dated;
import org.chokepoint.rule.Rule;
import org.chokepoint.rule.RuleBook;

/**
 * What the page of rules shows.
 *
 * @param fields by what the rules can be narrowed
 * @param books the rules found, by authority
 * @param found how many there are
 * @param all how many there are in all books
 */
public record RuleList(List<Field> fields, List<Book> books, int found, int all) {
  /** How many markets are named with a rule. */
  static final int MARKETS = 12;

  public RuleList {
    fields = List.copyOf(fields);
    books = List.copyOf(books);
  }

  /**
   * An authority's rules.
   *
   * @param book the rule book
   * @param rules its rules that were found
   */
  public record Book(RuleBook book, List<Line> rules) {
    public Book {
      rules = List.copyOf(rules);
    }
  }

  /**
   * A rule.
   *
   * @param rule the rule
   * @param met the markets that meet it in their newest period, affiliates as one undertaking
   * @param judged how many markets were judged by it
   */
  public record Line(Rule rule, List<Met> met, int judged) {
    public Line {
      met = List.copyOf(met);
    }
  }

  /**
   * A market that meets a rule.
   *
   * @param market the market
   * @param place where
   */
  public record Met(Named market, Place place) {}

  /** The days on which something applies, in words. */
  public static String days(Frame frame, Dated days) {
    String from = days.from().map(day -> frame.period(day.toString())).orElse("");
    String to = days.to().map(day -> frame.period(day.toString())).orElse("");
    if (from.isEmpty() && to.isEmpty()) {
      return frame.t("rule.days.open");
    }
    if (to.isEmpty()) {
      return frame.t("rule.days.from", from);
    }
    return from.isEmpty() ? frame.t("rule.days.until", to) : frame.t("rule.days.both", from, to);
  }
}
