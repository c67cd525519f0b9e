package org.chokepoint.api.cite;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;

/**
 * A dataset of a release with what is owed to those who made it.
 *
 * @param dataset the identifier
 * @param title its title
 * @param kind how it came to be: published, or synthetic
 * @param licence its terms
 * @param sources where its figures are printed
 */
public record CitedDataset(
    String dataset, String title, String kind, String licence, List<Source> sources) {
  public CitedDataset {
    sources = List.copyOf(sources);
  }

  /** Those of the named datasets that the release has, by identifier. */
  public static List<CitedDataset> of(Release release, Collection<String> datasets) {
    ArrowTable cards = release.table("dataset");
    return cards
        .rowNumbers()
        .filter(row -> datasets.contains(cards.word("dataset", row)))
        .mapToObj(row -> of(release, cards, row))
        .toList();
  }

  /** Everybody who printed figures of the datasets, each once; who printed most comes first. */
  public static List<String> publishers(Collection<CitedDataset> datasets) {
    Map<String, Long> printed =
        datasets.stream()
            .flatMap(dataset -> dataset.sources().stream())
            .map(Source::publisher)
            .filter(publisher -> !publisher.isEmpty())
            .collect(Collectors.groupingBy(publisher -> publisher, Collectors.counting()));
    return printed.keySet().stream()
        .sorted(
            Comparator.comparing((String publisher) -> -printed.getOrDefault(publisher, 0L))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Whether it is made up. */
  public boolean synthetic() {
    return kind.equalsIgnoreCase("synthetic");
  }

  private static CitedDataset of(Release release, ArrowTable cards, int row) {
    String dataset = cards.word("dataset", row);
    return new CitedDataset(
        dataset,
        cards.word("title", row),
        cards.word("kind", row),
        cards.word("licence", row),
        sources(release.table("source"), dataset));
  }

  private static List<Source> sources(ArrowTable sources, String dataset) {
    RowFilter own = sources.where("dataset", dataset);
    return sources
        .rowNumbers()
        .filter(own::accepts)
        .mapToObj(
            row ->
                new Source(
                    sources.word("source_id", row),
                    sources.word("title", row),
                    sources.word("publisher", row),
                    sources.word("date", row),
                    sources.word("url", row),
                    sources.word("licence", row)))
        .toList();
  }
}
