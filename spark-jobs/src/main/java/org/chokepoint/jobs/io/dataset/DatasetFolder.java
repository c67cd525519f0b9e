package org.chokepoint.jobs.io.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.chokepoint.jobs.io.FileHash;
import org.chokepoint.jobs.io.FileHashes;
import org.chokepoint.jobs.io.InputFiles;

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

  /** Where all its files are, the card first. */
  public List<Path> paths() {
    List<Path> all = new ArrayList<>(List.of(cardFile()));
    card.files().forEach(file -> all.add(path(file)));
    return all;
  }

  /** Where the card is. */
  public Path cardFile() {
    return folder.resolve("card.yaml");
  }

  /** A hash over the card and every file; a file that is not there counts as empty text. */
  public String hash(FileHashes hashes) throws IOException {
    StringBuilder all = new StringBuilder(hashes.of(cardFile()));
    for (DatasetCard.CardFile file : card.files()) {
      Path path = path(file);
      String hash = InputFiles.exists(path) ? hashes.of(path) : "";
      all.append('\n').append(file.path()).append(' ').append(hash);
    }
    return FileHash.of(all.toString());
  }

  /** A hash of a file's bytes and of everything the card says on how to read it. */
  public String readAs(DatasetCard.CardFile file, FileHashes hashes) throws IOException {
    return FileHash.of(
        String.join(
            "\n",
            hashes.of(path(file)),
            file.table(),
            file.format(),
            new TreeMap<>(file.columns()).toString(),
            new TreeMap<>(file.constants()).toString()));
  }
}
