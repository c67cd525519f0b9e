package org.chokepoint.api.page.market;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.Authorities;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.question.Labels;

/** All markets: narrowed by facets and words, sorted by a column. */
final class MarketsPage implements SitePage {
  private final Remembered<Labels> labels;
  private final Authorities authorities;

  MarketsPage(Remembered<Labels> labels, Authorities authorities) {
    this.authorities = authorities;
    this.labels = labels;
  }

  @Override
  public String path() {
    return "/markets";
  }

  @Override
  public List<String> parameters() {
    return List.of("q", "dataset", "geography", "kind", "sort", "order", "page");
  }

  @Override
  public Content content(Question question, Release release) {
    List<MarketLine> all = new MarketLines(release, labels.of(release), authorities).all();
    String dataset = question.text("dataset").orElse("");
    String geography = question.text("geography").orElse("");
    String kind = question.text("kind").orElse("");
    Predicate<MarketLine> words = words(question.text("q").orElse(""));
    Predicate<MarketLine> ofDataset = is(dataset, line -> line.origin().dataset());
    Predicate<MarketLine> ofPlace = is(geography, MarketLine::geography);
    Predicate<MarketLine> ofKind = is(kind, MarketLine::kind);
    Field datasets =
        Field.facet(
            "dataset",
            all.stream().filter(words.and(ofPlace).and(ofKind)),
            line -> line.origin().dataset(),
            dataset);
    Field places =
        Field.facet(
            "geography",
            all.stream().filter(words.and(ofDataset).and(ofKind)),
            MarketLine::geography,
            geography);
    Field kinds =
        Field.facet(
            "kind", all.stream().filter(words.and(ofDataset).and(ofPlace)), MarketLine::kind, kind);
    question.known(
        "dataset", all.stream().map(line -> line.origin().dataset()).distinct().toList());
    question.known("geography", all.stream().map(MarketLine::geography).distinct().toList());
    question.known("kind", List.of("real", "synthetic"));
    List<MarketLine> found =
        sorted(
            question, all.stream().filter(words.and(ofDataset).and(ofPlace).and(ofKind)).toList());
    Sheet<MarketLine> sheet = Sheet.of(found, question);
    MarketList list =
        new MarketList(
            sheet,
            all.size(),
            List.of(datasets, places, kinds),
            question.known("sort", MarketOrder.ids()).orElse("hhi"));
    return new Content("market/list.jte", Words.in(question.language()).of("market.title"), list);
  }

  private static List<MarketLine> sorted(Question question, List<MarketLine> lines) {
    String sort = question.known("sort", MarketOrder.ids()).orElse("hhi");
    String order = question.known("order", List.of("forward", "backward")).orElse("forward");
    List<MarketLine> sorted =
        new ArrayList<>(
            lines.stream().sorted(MarketOrder.of(sort).lines(question.language())).toList());
    if (order.equals("backward")) {
      Collections.reverse(sorted);
    }
    return sorted;
  }

  private static Predicate<MarketLine> words(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    return line ->
        (line.market().id() + " " + line.market().name() + " " + line.market().nameLocal())
            .toLowerCase(Locale.ROOT)
            .contains(wanted);
  }

  private static Predicate<MarketLine> is(String wanted, Function<MarketLine, String> value) {
    return line -> wanted.isEmpty() || value.apply(line).equals(wanted);
  }
}
