package org.chokepoint.jobs;

import java.util.List;
import org.chokepoint.jobs.ingest.Ingested;
import org.chokepoint.jobs.plan.DatasetChange;
import org.chokepoint.jobs.plan.InputPartition;

/**
 * A dataset that was read because something of it is new.
 *
 * @param ingested what was read
 * @param before the partitions of its input in the last release
 * @param now the partitions of its input
 * @param change what differs
 */
record ReadDataset(
    Ingested ingested,
    List<InputPartition> before,
    List<InputPartition> now,
    DatasetChange change) {
  ReadDataset {
    before = List.copyOf(before);
    now = List.copyOf(now);
  }

  String id() {
    return ingested.dataset().id();
  }

  ReadDataset with(DatasetChange other) {
    return new ReadDataset(ingested, before, now, other);
  }
}
