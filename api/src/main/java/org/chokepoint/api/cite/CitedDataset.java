package org.chokepoint.api.cite;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.reports.chart.Citation;

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

  /** The datasets a picture draws, with the sources of the figures drawn. */
  public static List<CitedDataset> of(List<Citation> drawn) {
    return drawn.stream()
        .map(
            dataset ->
                new CitedDataset(
                    dataset.dataset(),
                    dataset.title(),
                    dataset.kind(),
                    dataset.licence(),
                    dataset.sources().stream().map(CitedDataset::source).toList()))
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

  private static Source source(Citation.Source source) {
    return new Source(source.id(), source.title(), source.publisher(), source.date(), source.url());
  }
}
