package org.chokepoint.api.page.failure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.PagePicture;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.question.Choices;
import org.chokepoint.reports.question.FaultyQuestion;
import org.chokepoint.reports.question.QuestionFault;
import org.chokepoint.reports.whatif.OutageAnswer;
import org.chokepoint.reports.whatif.OutageQuestion;

/** What if these nodes failed at that hour, and what would have helped? */
final class OutagePage implements SitePage {
  private final Charts charts;

  OutagePage(Charts charts) {
    this.charts = charts;
  }

  @Override
  public String path() {
    return OutageQuestion.PAGE;
  }

  @Override
  public List<String> parameters() {
    List<String> names = new ArrayList<>(OutageQuestion.PARAMETERS);
    names.add(OutageForm.HOURS);
    return names;
  }

  @Override
  public List<String> lists() {
    return List.of("fail", "remedies", "restore");
  }

  @Override
  public Content content(Question question, Release release) {
    Words words = Words.in(question.language());
    return new Content("outage.jte", words.of("outage.title"), view(question, release));
  }

  private OutageView view(Question question, Release release) {
    OutageForm form = new OutageForm(question, release);
    OutageQuestion asked = form.unread();
    Optional<OutageAnswer> answer = Optional.empty();
    List<QuestionFault> faults = List.of();
    try {
      asked = form.asked();
      answer =
          asked.fail().isEmpty()
              ? Optional.empty()
              : Optional.of(asked.answer(release.reportTables()));
    } catch (FaultyQuestion faulty) {
      faults = faulty.faults();
    }
    OutageQuestion whole = whole(asked, answer);
    String dataset = whole.dataset().orElse("");
    return new OutageView(
        form.example(),
        form.datasets(dataset),
        dataset,
        form.nodes(dataset, asked.fail()),
        whole,
        form.hours(asked),
        form.restore(asked),
        Choices.changes(),
        faults,
        answer,
        answer.flatMap(Curve::of),
        answer.map(one -> pictures(one, question, release)).orElse(List.of()),
        CodeSample.of("/v1/what-if/outage", body(whole), release.id()),
        whole.permalink());
  }

  /** The question with dataset and hour 0 filled in, so that its address means the same later. */
  private static OutageQuestion whole(OutageQuestion asked, Optional<OutageAnswer> answer) {
    Optional<String> at =
        asked.at().or(() -> answer.map(OutageAnswer::at)).filter(t -> !t.isEmpty());
    OutageQuestion dated = OutageForm.with(asked, at, asked.restore(), asked.suggest());
    return new OutageQuestion(
        answer.map(one -> one.origin().dataset()).or(dated::dataset),
        dated.fail(),
        dated.at(),
        dated.restore(),
        dated.start(),
        dated.remedies(),
        dated.until(),
        dated.semantics(),
        dated.suggest());
  }

  private List<PagePicture> pictures(OutageAnswer answer, Question question, Release release) {
    ShownCharts shown = new ShownCharts(charts, release, question.language());
    Map<String, String> here =
        Map.of(
            "dataset", answer.origin().dataset(),
            "node", answer.failed().get(0).id(),
            "semantics", answer.semantics());
    return Stream.of("remedies").flatMap(id -> shown.picture(id, here).stream()).toList();
  }

  private static String body(OutageQuestion question) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("dataset", question.dataset().orElse(""));
    members.put("fail", question.fail());
    members.put("at", question.at().orElse(""));
    members.put("restore", question.restore());
    members.put("start", question.start());
    members.put("remedies", question.remedies());
    question.until().ifPresent(hours -> members.put("until", hours));
    members.put("semantics", question.semantics().orElse(""));
    question.suggest().ifPresent(count -> members.put("suggest", count));
    return CodeSample.body(members);
  }
}
