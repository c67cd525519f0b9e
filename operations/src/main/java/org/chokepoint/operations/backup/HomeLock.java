package org.chokepoint.operations.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.chokepoint.table.FaultyInput;

/** The lock that a run holds on its state folder: while it is held here, no run writes. */
final class HomeLock implements AutoCloseable {
  static final String FILE = "run.lock";

  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes it.
   *
   * @throws FaultyInput if a run holds it
   */
  static HomeLock take(Path home) throws IOException {
    Files.createDirectories(home);
    FileChannel channel =
        FileChannel.open(home.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return new HomeLock(channel);
      }
    } catch (OverlappingFileLockException heldHere) {
      // the same as held by another process
    }
    channel.close();
    throw new FaultyInput(
        List.of(
            Faults.of(
                home.toString(),
                "a run that is writing to it",
                "none",
                "wait for the run to end, or cancel it")));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
