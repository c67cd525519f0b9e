package org.chokepoint.api.page.market;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.page.PagePicture;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.question.Cell;
import org.chokepoint.reports.question.Choices;
import org.chokepoint.reports.question.FaultyQuestion;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.question.QuestionFault;
import org.chokepoint.reports.question.QuestionFault.Kind;
import org.chokepoint.reports.whatif.CompareAnswer;
import org.chokepoint.reports.whatif.CompareQuestion;

/**
 * Markets, periods, regions, bases, lenses or firms side by side. {@code add_...} adds a member to
 * the parameter of that name, so that a form without a script can lengthen a list.
 */
final class ComparePage implements SitePage {
  private static final String ADD = "add_";
  private static final int PICTURES = 4;

  private final Drawn drawn;
  private final Remembered<Labels> names;

  ComparePage(Drawn drawn, Remembered<Labels> names) {
    this.drawn = drawn;
    this.names = names;
  }

  @Override
  public String path() {
    return CompareQuestion.PAGE;
  }

  @Override
  public List<String> parameters() {
    return CompareQuestion.PARAMETERS.stream()
        .flatMap(name -> Stream.of(name, ADD + name))
        .toList();
  }

  @Override
  public Content content(Question question, Release release) {
    Map<String, String> query = merged(question);
    CompareQuestion asked = CompareQuestion.of(query);
    boolean example = asked.market().isEmpty() && asked.firms().isEmpty();
    if (example) {
      CompareQuestion instead = CompareQuestion.example(release.reportTables());
      query.put("market", String.join(",", instead.market()));
      asked = CompareQuestion.of(query);
    }
    Labels labels = names.of(release);
    Optional<CompareAnswer> answer = Optional.empty();
    List<String> faults = List.of();
    try {
      answer = Optional.of(asked.answer(release.reportTables()));
    } catch (FaultyQuestion faulty) {
      if (faulty.faults().stream().anyMatch(fault -> fault.kind() == Kind.UNKNOWN)) {
        throw Refusal.ofPage(faulty);
      }
      faults = faulty.faults().stream().map(QuestionFault::detail).toList();
    }
    ComparedView view =
        new ComparedView(
            chosen(asked, release, labels),
            example,
            answer,
            faults,
            adding(asked, release, labels),
            answer.map(found -> pictures(found, release, question)).orElse(List.of()));
    return new Content(
        "market/compare.jte", Words.in(question.language()).of("compare.title"), view);
  }

  /** What is listed, with what is added. */
  private static Map<String, String> merged(Question question) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String name : CompareQuestion.PARAMETERS) {
      Set<String> members = new LinkedHashSet<>(question.list(name));
      members.addAll(question.list(ADD + name));
      if (!members.isEmpty()) {
        query.put(name, String.join(",", members));
      }
    }
    return query;
  }

  private static Map<String, List<Named>> chosen(
      CompareQuestion asked, Release release, Labels labels) {
    Map<String, List<Named>> chosen = new LinkedHashMap<>();
    List<Named> markets = Choices.markets(release.reportTables());
    String dataset = asked.dataset().stream().findFirst().orElse("");
    put(chosen, "market", asked.market(), id -> named(id, markets));
    put(chosen, "firms", asked.firms(), id -> labels.firm(dataset, id));
    put(chosen, "dataset", asked.dataset(), Named::of);
    put(chosen, "period", asked.period(), Named::of);
    put(chosen, "region", asked.region(), Named::of);
    put(chosen, "basis", asked.basis(), Named::of);
    put(chosen, "lens", asked.lens(), Named::of);
    put(chosen, "measure", asked.measure(), Named::of);
    return chosen;
  }

  private static Named named(String id, List<Named> known) {
    return known.stream().filter(one -> one.id().equals(id)).findFirst().orElse(Named.of(id));
  }

  private static void put(
      Map<String, List<Named>> chosen, String name, List<String> ids, Function<String, Named> of) {
    if (!ids.isEmpty()) {
      chosen.put(name, ids.stream().map(of).toList());
    }
  }

  private static List<ComparedView.Adding> adding(
      CompareQuestion asked, Release release, Labels labels) {
    List<ComparedView.Adding> adding = new ArrayList<>();
    if (asked.firms().isEmpty()) {
      add(adding, "market", asked.market(), Choices.markets(release.reportTables()));
      List<Cell> cells =
          asked.market().stream()
              .flatMap(market -> Choices.cells(release.reportTables(), market).stream())
              .filter(cell -> asked.basis().isEmpty() || asked.basis().contains(cell.basis()))
              .toList();
      add(adding, "period", asked.period(), distinct(cells, Cell::period));
      add(adding, "region", asked.region(), distinct(cells, Cell::region));
      add(
          adding,
          "basis",
          asked.basis(),
          distinct(
              asked.market().stream()
                  .flatMap(market -> Choices.cells(release.reportTables(), market).stream())
                  .toList(),
              Cell::basis));
      add(adding, "lens", asked.lens(), List.of(Named.of("group"), Named.of("firm")));
    }
    if (asked.market().isEmpty() || !asked.firms().isEmpty()) {
      add(adding, "firms", asked.firms(), firms(release, labels));
    }
    return adding;
  }

  private static List<Named> firms(Release release, Labels labels) {
    return FirmLine.all(release, labels).stream()
        .filter(line -> line.markets() + line.nodes() > 0)
        .map(FirmLine::firm)
        .sorted(Comparator.comparing(Named::name))
        .toList();
  }

  private static void add(
      List<ComparedView.Adding> adding, String name, List<String> chosen, List<Named> choices) {
    List<Named> left = choices.stream().filter(choice -> !chosen.contains(choice.id())).toList();
    if (!left.isEmpty() && choices.size() > 1) {
      adding.add(new ComparedView.Adding(name, left));
    }
  }

  private static List<Named> distinct(List<Cell> cells, Function<Cell, String> part) {
    return cells.stream().map(part).distinct().map(Named::of).toList();
  }

  private List<PagePicture> pictures(CompareAnswer answer, Release release, Question question) {
    return answer.sides().stream()
        .filter(side -> !side.period().isEmpty())
        .limit(PICTURES)
        .flatMap(
            side ->
                drawn
                    .of(
                        "shares",
                        release.reportTables(),
                        Map.of(
                            "dataset", side.origin().dataset(),
                            "market", side.subject().id(),
                            "period", side.period(),
                            "region", side.region(),
                            "basis", side.basis(),
                            "lens", side.lens()),
                        question.language())
                    .stream())
        .toList();
  }
}
