package org.chokepoint.api.store;

import org.apache.iceberg.Files;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.OutputFile;

/** Files as Java writes them. Hadoop starts a process for the permissions of each one. */
public final class PlainFiles implements FileIO {
  private static final long serialVersionUID = 1L;

  /** For the catalog, which makes it by name. */
  public PlainFiles() {}

  @Override
  public InputFile newInputFile(String path) {
    return Files.localInput(path);
  }

  @Override
  public OutputFile newOutputFile(String path) {
    return Files.localOutput(path);
  }

  @Override
  public void deleteFile(String path) {
    throw new UnsupportedOperationException("tests delete whole folders; asked for " + path);
  }
}
