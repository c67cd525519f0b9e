package org.chokepoint.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Copies files so that they are on the disk when it says so. */
final class Copying {
  private Copying() {}

  /** Copies a file of one folder to the same place in another, which it must not have. */
  static KeptFile copy(Path from, Path to, String path) throws IOException {
    Path target = to.resolve(path);
    Files.createDirectories(target.resolveSibling(""));
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(from.resolve(path)), digest);
        FileChannel channel =
            FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      in.transferTo(Channels.newOutputStream(channel));
      channel.force(true);
    }
    return new KeptFile(path, Files.size(target), HexFormat.of().formatHex(digest.digest()));
  }

  /** A file as it is. */
  static KeptFile read(Path folder, String path) throws IOException {
    MessageDigest digest = sha256();
    Path file = folder.resolve(path);
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return new KeptFile(path, Files.size(file), HexFormat.of().formatHex(digest.digest()));
  }

  /**
   * Every file below a folder, from that folder, with slashes, sorted; none where it is not there.
   */
  static List<String> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> !Files.isDirectory(file))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
