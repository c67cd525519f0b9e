package org.chokepoint.operations.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.chokepoint.operations.run.Extent;
import org.chokepoint.operations.run.RunOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Much or little to read, by what is on disk. */
class InputSizeTest {
  private static final Instant BEFORE = Instant.parse("2026-01-01T00:00:00Z");
  private static final RunOrder CHANGED = RunOrder.changed(List.of());

  @TempDir Path root;

  @Test
  void aNewFolderIsReadWhole() throws IOException {
    file("small", 1_000);
    assertEquals(JavaProcess.Tuning.SHORT, tuning(CHANGED));
    file("large", 9_000_000);
    assertEquals(JavaProcess.Tuning.STEADY, tuning(CHANGED));
  }

  @Test
  void afterARunOnlyNewerFilesCount() throws IOException {
    Path large = file("large", 9_000_000);
    Files.setLastModifiedTime(large, FileTime.from(BEFORE));
    Path manifest = root.resolve("var").resolve("runs").resolve("r1").resolve("manifest.json");
    Files.createDirectories(manifest.getParent());
    Files.writeString(manifest, "{}");
    file("small", 1_000);
    assertEquals(JavaProcess.Tuning.SHORT, tuning(CHANGED));
    assertEquals(
        JavaProcess.Tuning.STEADY, tuning(new RunOrder(List.of(), "", Extent.FULL, false)));
    assertEquals(
        JavaProcess.Tuning.STEADY,
        tuning(new RunOrder(List.of(), "2022..2023", Extent.CHANGED, false)));
  }

  private JavaProcess.Tuning tuning(RunOrder order) {
    return new InputSize(new Installation(root, root.resolve("var"))).tuning(order);
  }

  /** A file of a dataset; its bytes are not written, only its length. */
  private Path file(String name, long bytes) throws IOException {
    Path folder = Files.createDirectories(root.resolve("datasets").resolve("one"));
    Path file = folder.resolve(name);
    try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
      made.setLength(bytes);
    }
    return file;
  }
}
