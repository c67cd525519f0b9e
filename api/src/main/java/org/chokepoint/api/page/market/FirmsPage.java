package org.chokepoint.api.page.market;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.question.Labels;

/** All firms: narrowed by dataset and words, sorted by a column. */
final class FirmsPage implements SitePage {
  private final Remembered<Labels> labels;

  FirmsPage(Remembered<Labels> labels) {
    this.labels = labels;
  }

  @Override
  public String path() {
    return "/firms";
  }

  @Override
  public List<String> parameters() {
    return List.of("q", "dataset", "sort", "page");
  }

  @Override
  public Content content(Question question, Release release) {
    List<FirmLine> all = FirmLine.all(release, labels.of(release));
    List<String> known =
        all.stream().flatMap(line -> line.datasets().stream()).distinct().sorted().toList();
    String dataset = question.known("dataset", known).orElse("");
    String sort = question.known("sort", FirmList.COLUMNS).orElse("markets");
    Predicate<FirmLine> words = words(question.text("q").orElse(""));
    List<FirmLine> found =
        all.stream()
            .filter(words)
            .filter(line -> dataset.isEmpty() || line.datasets().contains(dataset))
            .sorted(FirmLine.order(sort, question.language()))
            .toList();
    Field datasets =
        Field.facet(
            "dataset",
            all.stream().filter(words).flatMap(line -> line.datasets().stream()),
            name -> name,
            dataset);
    return new Content(
        "market/firms_list.jte",
        Words.in(question.language()).of("firm.title"),
        new FirmList(Sheet.of(found, question), all.size(), List.of(datasets), sort));
  }

  private static Predicate<FirmLine> words(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    return line ->
        (line.firm().id() + " " + line.firm().name() + " " + line.firm().nameLocal())
            .toLowerCase(Locale.ROOT)
            .contains(wanted);
  }
}
