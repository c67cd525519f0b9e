package org.chokepoint.jobs.io.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.chokepoint.usage.synthetic.PanelSettings;
import org.chokepoint.usage.synthetic.SyntheticPanel;

/** Makes the usage file of a synthetic dataset at its first run. */
public final class GeneratedUsage {
  private GeneratedUsage() {}

  /** Writes the generated files of a dataset that are not there yet; a file appears whole. */
  public static void makeMissing(DatasetFolder dataset) throws IOException {
    for (DatasetCard.CardFile file : dataset.card().files()) {
      Path path = dataset.path(file);
      if (dataset.made(file) && !Files.exists(path)) {
        write(dataset.card().generator().orElseThrow(), path);
      }
    }
  }

  private static void write(PanelSettings settings, Path path) throws IOException {
    Files.createDirectories(path.toAbsolutePath().resolveSibling(""));
    Path part = path.resolveSibling(path.getFileName() + ".part");
    try (var out = Files.newBufferedWriter(part)) {
      new SyntheticPanel(settings).writeCsv(out, Long.MAX_VALUE);
    }
    Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
