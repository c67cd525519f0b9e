package org.chokepoint.api.page.failure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.Authorities;
import org.chokepoint.api.page.PagePicture;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.question.Cell;
import org.chokepoint.reports.question.FaultyQuestion;
import org.chokepoint.reports.question.QuestionFault;
import org.chokepoint.reports.text.Wording;
import org.chokepoint.reports.whatif.MergerAnswer;
import org.chokepoint.reports.whatif.MergerQuestion;
import org.chokepoint.rule.RuleBook;

/** What if these firms became one? */
final class MergerPage implements SitePage {
  private final Charts charts;
  private final List<RuleBook> books;

  MergerPage(Charts charts, List<RuleBook> books) {
    this.charts = charts;
    this.books = List.copyOf(books);
  }

  @Override
  public String path() {
    return MergerQuestion.PAGE;
  }

  @Override
  public List<String> parameters() {
    return MergerQuestion.PARAMETERS;
  }

  @Override
  public List<String> lists() {
    return List.of("firms");
  }

  @Override
  public Content content(Question question, Release release) {
    Words words = Words.in(question.language());
    return new Content("merger.jte", words.of("merger.title"), view(question, release, words));
  }

  private MergerView view(Question question, Release release, Words words) {
    boolean example = question.text("market").isEmpty();
    MergerQuestion asked =
        example
            ? MergerQuestion.example(release.reportTables())
            : MergerQuestion.of(question.query());
    MergerForm form = new MergerForm(asked, release, question.language());
    Optional<MergerAnswer> answer = Optional.empty();
    List<QuestionFault> faults = List.of();
    boolean picking = !example && asked.firms().isEmpty();
    try {
      answer =
          picking || asked.market().isEmpty()
              ? Optional.empty()
              : Optional.of(asked.answer(release.reportTables(), books));
    } catch (FaultyQuestion faulty) {
      faults = faulty.faults();
    }
    MergerQuestion whole = answer.map(one -> whole(one, asked)).orElse(asked);
    return new MergerView(
        example,
        form.markets(),
        form.parts(Cell::dataset, id -> id),
        form.parts(Cell::period, id -> id),
        form.parts(Cell::region, id -> id),
        form.parts(Cell::basis, id -> Wording.BASIS.of(id, question.language())),
        form.lenses(),
        form.firms(),
        asked.market(),
        faults,
        answer,
        answer.flatMap(one -> picture(one, whole, question, release)),
        CodeSample.of("/v1/what-if/merger", body(whole), release.id()),
        new Authorities(books),
        whole.permalink());
  }

  private static MergerQuestion whole(MergerAnswer answer, MergerQuestion asked) {
    return new MergerQuestion(
        answer.market().id(),
        Optional.of(answer.origin().dataset()),
        Optional.of(answer.period()),
        Optional.of(answer.region()),
        Optional.of(answer.basis()),
        Optional.of(answer.lens()),
        asked.firms());
  }

  private Optional<PagePicture> picture(
      MergerAnswer answer, MergerQuestion whole, Question question, Release release) {
    return new ShownCharts(charts, release, question.language())
        .picture(
            "merger",
            Map.of(
                "dataset", answer.origin().dataset(),
                "market", answer.market().id(),
                "period", answer.period(),
                "region", answer.region(),
                "basis", answer.basis(),
                "lens", answer.lens(),
                "firms", String.join(",", whole.firms())));
  }

  private static String body(MergerQuestion question) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("market", question.market());
    members.put("dataset", question.dataset().orElse(""));
    members.put("period", question.period().orElse(""));
    members.put("region", question.region().orElse(""));
    members.put("basis", question.basis().orElse(""));
    members.put("lens", question.lens().orElse(""));
    members.put("firms", question.firms());
    return CodeSample.body(members);
  }
}
