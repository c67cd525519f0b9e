package org.chokepoint.cli.doctor;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at everything that runs, schedules and the server stand on. Changes nothing they read. */
public final class Doctor {
  private Doctor() {}

  /** What each check found, in the order in which one would put things right. */
  public static List<Finding> examine(Setup setup, Clock clock) {
    List<Finding> findings = new ArrayList<>();
    findings.add(Machine.java(Runtime.version().feature()));
    findings.add(Machine.memory(setup.heaps(), Machine.physicalBytes()));
    findings.add(Disk.under("disk", setup.home()));
    findings.add(Disk.under("temporary files", Path.of(System.getProperty("java.io.tmpdir"))));
    findings.add(Machine.font());
    findings.addAll(Folders.configuration(setup));
    findings.add(Folders.datasets(setup.datasets()));
    findings.add(ServerPort.at(setup.port()));
    findings.add(OperationsFile.at(setup.operations()));
    Catalog catalog = Catalog.at(setup.catalog(), setup.catalogConf());
    findings.add(catalog.finding());
    Optional<LastRelease> release = catalog.release().flatMap(LastRelease::read);
    findings.add(LastRelease.finding(catalog, release, clock));
    findings.add(ClockCheck.finding(clock, setup.home(), release));
    return findings;
  }
}
