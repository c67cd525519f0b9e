package org.chokepoint.jobs.io;

import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableOperations;
import org.apache.iceberg.encryption.EncryptionManager;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.LocationProvider;

/**
 * The table of releases as one writer may change it. A commit names the metadata it replaces and
 * fails where that is no longer the latest, so a look into that metadata holds for the commit too:
 * there is no moment between check and commit, however often a commit is tried again.
 */
final class FencedOperations implements TableOperations {
  private final TableOperations log;
  private final Writer writer;

  FencedOperations(TableOperations log, Writer writer) {
    this.log = log;
    this.writer = writer;
  }

  @Override
  public void commit(TableMetadata base, TableMetadata metadata) {
    Fence.refuseOthers(base, writer);
    log.commit(base, metadata);
  }

  @Override
  public TableMetadata current() {
    return log.current();
  }

  @Override
  public TableMetadata refresh() {
    return log.refresh();
  }

  @Override
  public FileIO io() {
    return log.io();
  }

  @Override
  public EncryptionManager encryption() {
    return log.encryption();
  }

  @Override
  public String metadataFileLocation(String fileName) {
    return log.metadataFileLocation(fileName);
  }

  @Override
  public LocationProvider locationProvider() {
    return log.locationProvider();
  }

  @Override
  public TableOperations temp(TableMetadata uncommitted) {
    return log.temp(uncommitted);
  }

  @Override
  public long newSnapshotId() {
    return log.newSnapshotId();
  }

  @Override
  public boolean requireStrictCleanup() {
    return log.requireStrictCleanup();
  }
}
