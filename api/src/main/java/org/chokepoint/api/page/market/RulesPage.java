package org.chokepoint.api.page.market;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.Authorities;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.rule.Rule;
import org.chokepoint.rule.RuleBook;

/** The thresholds of each authority, and which markets meet them. */
final class RulesPage implements SitePage {
  private final List<RuleBook> books;
  private final Remembered<Labels> names;

  RulesPage(List<RuleBook> books, Remembered<Labels> names) {
    this.books = List.copyOf(books);
    this.names = names;
  }

  @Override
  public String path() {
    return "/rules";
  }

  @Override
  public List<String> parameters() {
    return List.of("authority", "scope", "status");
  }

  @Override
  public Content content(Question question, Release release) {
    List<Rule> all = books.stream().flatMap(book -> book.rules().stream()).toList();
    String authority =
        question.known("authority", books.stream().map(RuleBook::id).toList()).orElse("");
    String scope =
        question
            .known("scope", all.stream().map(rule -> rule.scope().id()).distinct().toList())
            .orElse("");
    String status =
        question
            .known("status", all.stream().map(rule -> rule.status().id()).distinct().toList())
            .orElse("");
    Predicate<Rule> ofScope = rule -> scope.isEmpty() || rule.scope().id().equals(scope);
    Predicate<Rule> ofStatus = rule -> status.isEmpty() || rule.status().id().equals(status);
    List<RuleBook> chosen =
        books.stream().filter(book -> authority.isEmpty() || book.id().equals(authority)).toList();
    List<Field> fields =
        List.of(
            authorities(ofScope.and(ofStatus), authority),
            Field.facet("scope", rules(chosen).filter(ofStatus), rule -> rule.scope().id(), scope),
            Field.facet(
                "status", rules(chosen).filter(ofScope), rule -> rule.status().id(), status));
    Map<String, List<Judged>> judged = judged(release);
    List<RuleList.Book> found =
        chosen.stream()
            .map(
                book ->
                    new RuleList.Book(
                        book,
                        book.rules().stream()
                            .filter(ofScope.and(ofStatus))
                            .map(rule -> line(rule, judged))
                            .toList()))
            .filter(book -> !book.rules().isEmpty())
            .toList();
    int count = found.stream().mapToInt(book -> book.rules().size()).sum();
    return new Content(
        "market/rule_list.jte",
        Words.in(question.language()).of("rule.title"),
        new RuleList(fields, found, count, all.size()));
  }

  private static Stream<Rule> rules(List<RuleBook> books) {
    return books.stream().flatMap(book -> book.rules().stream());
  }

  private Field authorities(Predicate<Rule> wanted, String chosen) {
    return Field.facet(
        "authority",
        books.stream().flatMap(book -> book.rules().stream().filter(wanted).map(rule -> book.id())),
        id -> id,
        chosen);
  }

  private Map<String, List<Judged>> judged(Release release) {
    Labels labels = names.of(release);
    Authorities authorities = new Authorities(books);
    Map<String, List<Judged>> judged = new HashMap<>();
    Rows.of(release, "verdict").where("lens", "group").stream()
        .map(row -> Judged.of(row, labels, authorities))
        .forEach(one -> judged.computeIfAbsent(one.rule(), rule -> new ArrayList<>()).add(one));
    return judged;
  }

  private static RuleList.Line line(Rule rule, Map<String, List<Judged>> judged) {
    Map<String, Judged> newest = new HashMap<>();
    judged.getOrDefault(rule.id(), List.of()).stream()
        .sorted(comparing(Judged::place, Place.NEWEST))
        .forEach(
            one -> newest.putIfAbsent(one.place().dataset() + " " + one.place().market(), one));
    List<RuleList.Met> met =
        newest.values().stream()
            .filter(one -> one.verdict().equals("met"))
            .map(one -> new RuleList.Met(one.market(), one.place()))
            .sorted(comparing(one -> one.market().name()))
            .toList();
    return new RuleList.Line(rule, met, newest.size());
  }
}
