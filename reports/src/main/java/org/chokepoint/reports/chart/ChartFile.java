package org.chokepoint.reports.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one chart file and checks that everything it names exists. */
final class ChartFile {
  private ChartFile() {}

  /** The chart, or empty with at least one fault added. */
  static Optional<Chart> read(Path file, List<String> faults) {
    try {
      ChartSpecification specification =
          Json.MAPPER.readValue(Files.readString(file), ChartSpecification.class);
      List<String> found = new ArrayList<>();
      Optional<Chart> chart = new ChartChecks(specification, found).chart(name(file));
      found.stream().distinct().forEach(fault -> faults.add(file + ": " + fault));
      return found.isEmpty() ? chart : Optional.empty();
    } catch (JsonProcessingException malformed) {
      faults.add(
          "%s:%d: %s; compare with a chart that ships"
              .formatted(
                  file, malformed.getLocation().getLineNr(), malformed.getOriginalMessage()));
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceAll("\\.json$", "");
  }
}
