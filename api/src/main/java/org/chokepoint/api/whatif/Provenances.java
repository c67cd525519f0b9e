package org.chokepoint.api.whatif;

import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.ReleaseEntry;
import org.chokepoint.reports.explain.Provenance;

/** What is known of a release beside its tables. */
public final class Provenances {
  private Provenances() {}

  /** Without an address: a server does not know by which name it is reached. */
  public static Provenance of(Release release) {
    ReleaseEntry entry = release.entry();
    return new Provenance(
        entry.id(), entry.runId(), entry.createdAt(), entry.codeVersion(), entry.datasets(), "");
  }
}
