package org.chokepoint.api.release;

import java.util.concurrent.atomic.AtomicBoolean;

/** A reader's hold on a release: until it is closed the release stays in memory. */
public final class Lease implements AutoCloseable {
  private final Release release;
  private final AtomicBoolean closed = new AtomicBoolean();

  Lease(Release release) {
    this.release = release;
  }

  /** The release held. */
  public Release release() {
    return release;
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      release.letGo();
    }
  }
}
