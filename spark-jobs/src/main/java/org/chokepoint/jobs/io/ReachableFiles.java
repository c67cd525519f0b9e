package org.chokepoint.jobs.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.ManifestFiles;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.io.FileIO;

/** The files that a table's metadata names, directly or through manifests. */
final class ReachableFiles {
  private final Set<String> places = new HashSet<>();
  private final Set<String> read = new HashSet<>();
  private final TableMetadata table;
  private final FileIO files;

  private ReachableFiles(TableMetadata table, FileIO files) {
    this.table = table;
    this.files = files;
  }

  /** Of a table; each as {@link #place} has it. */
  static Set<String> of(TableMetadata table, FileIO files) {
    ReachableFiles reachable = new ReachableFiles(table, files);
    if (table.metadataFileLocation() != null) {
      reachable.add(table.metadataFileLocation());
    }
    table.previousFiles().forEach(entry -> reachable.add(entry.file()));
    table.statisticsFiles().forEach(file -> reachable.add(file.path()));
    table.partitionStatisticsFiles().forEach(file -> reachable.add(file.path()));
    table.snapshots().forEach(reachable::add);
    return reachable.places;
  }

  private void add(Snapshot snapshot) {
    if (snapshot.manifestListLocation() != null) {
      add(snapshot.manifestListLocation());
    }
    for (ManifestFile manifest : snapshot.allManifests(files)) {
      if (read.add(manifest.path())) {
        add(manifest);
      }
    }
  }

  private void add(ManifestFile manifest) {
    add(manifest.path());
    try (CloseableIterable<String> paths =
        ManifestFiles.readPaths(manifest, files, table.specsById())) {
      paths.forEach(this::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("manifest " + manifest.path(), unreadable);
    }
  }

  private void add(String location) {
    places.add(place(location));
  }

  /**
   * A location without its scheme: {@code /a/b}, {@code file:/a/b} and {@code file:///a/b} are one.
   */
  static String place(String location) {
    int colon = location.indexOf(':');
    int slash = location.indexOf('/');
    String bare = colon > 0 && colon < slash ? location.substring(colon + 1) : location;
    return bare.replaceAll("/+", "/");
  }
}
