package org.chokepoint.api.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder that is written beside the one it is to replace and takes its place in one step. It
 * replaces nothing that was not written this way: such a folder has a {@value #MARK}.
 */
final class NewFolder implements AutoCloseable {
  /** The file that lists all others. */
  static final String MARK = "export.json";

  private final Path target;
  private final Path fresh;
  private final SortedMap<String, Written> written = new TreeMap<>();

  /**
   * A file that was written.
   *
   * @param bytes its size
   * @param sha256 its digest, hexadecimal
   */
  record Written(long bytes, String sha256) {}

  private NewFolder(Path target, Path fresh) {
    this.target = target;
    this.fresh = fresh;
  }

  /** Why the folder cannot be written, if it cannot. */
  static Optional<String> fault(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return Optional.empty();
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of(
          "%s is a file, expected a folder; name another with --site".formatted(folder));
    }
    try (Stream<Path> inside = Files.list(folder)) {
      boolean ours = Files.isRegularFile(folder.resolve(MARK));
      return ours || inside.findAny().isEmpty()
          ? Optional.empty()
          : Optional.of(
              ("%s has files in it and no %s, so no export wrote it; name a new or empty folder"
                      + " with --site")
                  .formatted(folder, MARK));
    }
  }

  /** A fresh folder that is to become that one. */
  static NewFolder beside(Path folder) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    Path parent = Optional.ofNullable(target.getParent()).orElse(target);
    Files.createDirectories(parent);
    Path fresh = Files.createTempDirectory(parent, target.getFileName() + ".new-");
    return new NewFolder(target, fresh);
  }

  /** Writes a file, again where it was written before. */
  void write(String file, byte[] bytes) throws IOException {
    Path path = fresh.resolve(file).normalize();
    if (!path.startsWith(fresh)) {
      throw new IllegalArgumentException(file + " is outside of the folder");
    }
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
    written.put(file, new Written(bytes.length, sha256(bytes)));
  }

  /** The text of a file that was written. */
  String text(String file) throws IOException {
    return Files.readString(fresh.resolve(file), StandardCharsets.UTF_8);
  }

  /** Whether a file was written. */
  boolean has(String file) {
    return written.containsKey(file);
  }

  /** All files by name. */
  SortedMap<String, Written> written() {
    return written;
  }

  /** Takes the place of the target. */
  void inPlace() throws IOException {
    Files.setPosixFilePermissions(
        fresh, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
    if (Files.exists(target)) {
      Path old = fresh.resolveSibling(fresh.getFileName() + "-old");
      Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      remove(old);
    } else {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Removes what did not take its place. */
  @Override
  public void close() throws IOException {
    if (Files.exists(fresh)) {
      remove(fresh);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
