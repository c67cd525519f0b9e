package org.chokepoint.jobs.io;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.hadoop.HadoopFileIO;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.io.PositionOutputStream;

/**
 * Hadoop's file access, with every local file and its folder forced to the disk when it is closed.
 * So what the catalog names is there after a power loss; Hadoop alone leaves it to the system.
 */
public final class DurableFileIO extends HadoopFileIO {
  private static final long serialVersionUID = 1L;

  /** For the catalog, which makes it by name. */
  public DurableFileIO() {}

  /** With a Hadoop configuration. */
  public DurableFileIO(Configuration configuration) {
    super(configuration);
  }

  @Override
  public OutputFile newOutputFile(String path) {
    return new ForcedFile(super.newOutputFile(path));
  }

  private record ForcedFile(OutputFile file) implements OutputFile {
    @Override
    public PositionOutputStream create() {
      return new ForcedStream(file.create(), file.location());
    }

    @Override
    public PositionOutputStream createOrOverwrite() {
      return new ForcedStream(file.createOrOverwrite(), file.location());
    }

    @Override
    public String location() {
      return file.location();
    }

    @Override
    public InputFile toInputFile() {
      return file.toInputFile();
    }
  }

  private static final class ForcedStream extends PositionOutputStream {
    private static final Set<Path> SEEN = ConcurrentHashMap.newKeySet();

    private final PositionOutputStream out;
    private final String location;

    ForcedStream(PositionOutputStream out, String location) {
      this.out = out;
      this.location = location;
    }

    @Override
    public long getPos() throws IOException {
      return out.getPos();
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
      if (!location.contains("://")) {
        Path path =
            location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
        force(path, StandardOpenOption.WRITE);
        forceFolders(path.toAbsolutePath());
      }
    }

    /** Forces the file's folder, and the folders above a folder that this process sees first. */
    private static void forceFolders(Path file) throws IOException {
      Path folder = file.resolveSibling("").normalize();
      force(folder, StandardOpenOption.READ);
      while (folder.getNameCount() > 0 && SEEN.add(folder)) {
        folder = folder.resolveSibling("").normalize();
        if (Files.isReadable(folder)) {
          force(folder, StandardOpenOption.READ);
        }
      }
    }

    private static void force(Path path, StandardOpenOption mode) throws IOException {
      try (FileChannel channel = FileChannel.open(path, mode)) {
        channel.force(true);
      }
    }
  }
}
