package org.chokepoint.api.search;

import java.util.Optional;

/**
 * What is looked for.
 *
 * @param text the words, all of which must stand in a name or id
 * @param kind only things of this kind
 * @param dataset only things of this dataset
 * @param country only things of this country
 */
public record Query(
    String text, Optional<Kind> kind, Optional<String> dataset, Optional<String> country) {

  /** Words alone. */
  public static Query of(String text) {
    return new Query(text, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
