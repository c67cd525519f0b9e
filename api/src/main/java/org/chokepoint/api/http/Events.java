package org.chokepoint.api.http;

import java.time.Duration;
import java.util.Optional;

/** What happens, event by event, told to one reader by one thread. */
public interface Events extends AutoCloseable {

  /** Waits at most that long for an event, and gives none where nothing happened. */
  Optional<Event> next(Duration wait) throws InterruptedException;

  /** Whether no event will follow. */
  boolean ended();

  /** Frees what the telling holds. */
  @Override
  default void close() {}

  /**
   * Something that happened.
   *
   * @param name what kind of thing
   * @param data what is said of it, written as JSON
   */
  record Event(String name, Object data) {}
}
