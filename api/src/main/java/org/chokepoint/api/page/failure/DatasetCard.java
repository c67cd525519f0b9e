package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.text.Language;

/**
 * A dataset as a reader picks it.
 *
 * @param id the identifier
 * @param title its title, in the reader's language where it has one
 * @param synthetic whether it is made up
 */
public record DatasetCard(String id, String title, boolean synthetic) {
  /** The datasets that have rows in a table, those of real data first. */
  static List<DatasetCard> having(Release release, String table, Language language) {
    Set<String> with =
        Row.of(release.table(table)).stream()
            .map(row -> row.text("dataset"))
            .collect(Collectors.toSet());
    List<DatasetCard> cards =
        Row.of(release.table("dataset")).stream()
            .map(row -> of(row, language))
            .filter(card -> with.contains(card.id()))
            .toList();
    return java.util.stream.Stream.concat(
            cards.stream().filter(Predicate.not(DatasetCard::synthetic)),
            cards.stream().filter(DatasetCard::synthetic))
        .toList();
  }

  /** The dataset of a row. */
  static DatasetCard of(Row row, Language language) {
    return new DatasetCard(
        row.text("dataset"), row.text("title", language), row.text("kind").equals("synthetic"));
  }
}
