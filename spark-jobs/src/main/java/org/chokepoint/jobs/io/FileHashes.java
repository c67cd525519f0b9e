package org.chokepoint.jobs.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The hashes of files, each file read once. */
public final class FileHashes {
  private final Map<Path, String> known = new ConcurrentHashMap<>();

  /** Reads files, several at a time; those that are not there are left out. */
  public void prepare(List<Path> files) throws IOException {
    try {
      files.parallelStream().filter(Files::isRegularFile).forEach(this::hash);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  /** The SHA-256 of a file. */
  public String of(Path file) throws IOException {
    try {
      return hash(file);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private String hash(Path file) {
    return known.computeIfAbsent(
        file,
        path -> {
          try {
            return FileHash.of(path);
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          }
        });
  }
}
