package org.chokepoint.jobs.io.dataset;

import java.nio.file.Path;

/**
 * A dataset on disk.
 *
 * @param card what it says of itself
 * @param folder where its files are
 * @param generated where its generated files are
 */
public record DatasetFolder(DatasetCard card, Path folder, Path generated) {
  /** The dataset's name. */
  public String id() {
    return card.id();
  }

  /** Where a file of the card is. */
  public Path path(DatasetCard.CardFile file) {
    return made(file) ? generated.resolve(file.path()) : folder.resolve(file.path());
  }

  /** Whether a file is made by the card's generator and not shipped. */
  public boolean made(DatasetCard.CardFile file) {
    return card.generator().isPresent() && file.sha256().isEmpty();
  }

  /** A file's name in messages. */
  public String shown(DatasetCard.CardFile file) {
    return "datasets/" + id() + "/" + file.path();
  }
}
