package org.chokepoint.jobs.io;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.table.Fault;

/** What a run leaves besides tables. */
public final class RunFolder {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Path folder;

  /** The folder of a run, made if it is not there. */
  public RunFolder(Home home, String runId) throws IOException {
    this.folder = Files.createDirectories(home.run(runId));
  }

  /** Writes {@code rejected.csv}: a line for each fault. */
  public Path rejected(List<Fault> faults) throws IOException {
    Path file = folder.resolve("rejected.csv");
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord("table", "file", "line", "column", "fault", "found", "expected", "remedy");
      for (Fault fault : faults) {
        csv.writeRecord(
            fault.table(),
            fault.file(),
            Long.toString(fault.line()),
            fault.column(),
            fault.kind().id(),
            fault.found(),
            fault.expected(),
            fault.remedy());
      }
    }
    return file;
  }

  /** Writes {@code manifest.json}. */
  public void manifest(Object summary) throws IOException {
    JSON.writeValue(folder.resolve("manifest.json").toFile(), summary);
  }
}
