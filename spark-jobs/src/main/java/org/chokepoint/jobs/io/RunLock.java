package org.chokepoint.jobs.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Lets one run at a time write to a state folder; the system frees it when the process ends. */
public final class RunLock implements AutoCloseable {
  private static final long LOOK_MILLIS = 200;

  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /** The lock, or empty where another run still holds it when the patience is over. */
  public static Optional<RunLock> take(Home home, Duration patience)
      throws IOException, InterruptedException {
    Instant end = Instant.now().plus(patience);
    Optional<RunLock> lock = take(home);
    while (lock.isEmpty() && Instant.now().isBefore(end)) {
      Thread.sleep(LOOK_MILLIS);
      lock = take(home);
    }
    return lock;
  }

  /** The lock, or empty where another run holds it. */
  public static Optional<RunLock> take(Home home) throws IOException {
    Files.createDirectories(home.folder());
    FileChannel channel =
        FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new RunLock(channel));
      }
    } catch (OverlappingFileLockException heldHere) {
      channel.close();
      return Optional.empty();
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
