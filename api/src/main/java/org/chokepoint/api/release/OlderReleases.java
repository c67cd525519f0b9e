package org.chokepoint.api.release;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The most recently asked-for older releases; the one asked for longest ago goes first. */
final class OlderReleases implements AutoCloseable {
  private final int kept;
  private final Function<ReleaseEntry, Release> loading;
  private final Map<String, Release> byId = new LinkedHashMap<>(16, 0.75f, true);

  OlderReleases(int kept, Function<ReleaseEntry, Release> loading) {
    this.kept = kept;
    this.loading = loading;
  }

  /**
   * A hold on that release, loaded if need be. One is loaded at a time, so memory stays bounded.
   */
  synchronized Lease lease(ReleaseEntry entry) {
    Release release = byId.get(entry.id());
    if (release == null) {
      makeRoom();
      release = loading.apply(entry);
      byId.put(entry.id(), release);
    }
    Optional<Lease> lease = release.lease();
    return lease.orElseThrow(); // kept releases are held by this map
  }

  private void makeRoom() {
    Iterator<Release> oldestFirst = byId.values().iterator();
    while (byId.size() >= kept && oldestFirst.hasNext()) {
      Release oldest = oldestFirst.next();
      oldestFirst.remove();
      oldest.letGo();
    }
  }

  @Override
  public synchronized void close() {
    byId.values().forEach(Release::letGo);
    byId.clear();
  }
}
