package org.chokepoint.operations.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.operations.run.Extent;
import org.chokepoint.operations.run.RunOrder;

/**
 * How much a run has to read, guessed by the times of files before it starts. What it computes does
 * not depend on the guess, only how its Java is tuned.
 */
final class InputSize {
  private static final long LITTLE = 8_000_000;

  private final Installation installation;

  InputSize(Installation installation) {
    this.installation = installation;
  }

  /** How Java is tuned for a run; a folder that cannot be read is the run's to complain of. */
  JavaProcess.Tuning tuning(RunOrder order) {
    try {
      return bytes(order) < LITTLE ? JavaProcess.Tuning.SHORT : JavaProcess.Tuning.STEADY;
    } catch (IOException | UncheckedIOException unreadable) {
      return JavaProcess.Tuning.STEADY;
    }
  }

  private long bytes(RunOrder order) throws IOException {
    Optional<FileTime> last =
        order.extent() == Extent.FULL || !order.periods().isEmpty()
            ? Optional.empty()
            : lastManifest();
    long bytes = 0;
    for (Path folder : List.of(installation.datasets(), installation.home().resolve("generated"))) {
      bytes += bytes(folder, last);
    }
    return bytes;
  }

  /** When the last run that published wrote its summary. */
  private Optional<FileTime> lastManifest() throws IOException {
    Path runs = installation.home().resolve("runs");
    if (!Files.isDirectory(runs)) {
      return Optional.empty();
    }
    try (Stream<Path> folders = Files.list(runs)) {
      return folders
          .map(folder -> folder.resolve("manifest.json"))
          .filter(Files::exists)
          .map(InputSize::changed)
          .max(FileTime::compareTo);
    }
  }

  private static long bytes(Path folder, Optional<FileTime> since) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> since.isEmpty() || changed(file).compareTo(since.get()) > 0)
          .mapToLong(InputSize::size)
          .sum();
    }
  }

  private static FileTime changed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException vanished) {
      throw new UncheckedIOException(vanished);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException vanished) {
      throw new UncheckedIOException(vanished);
    }
  }
}
