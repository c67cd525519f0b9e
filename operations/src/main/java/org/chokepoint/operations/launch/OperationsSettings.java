package org.chokepoint.operations.launch;

import java.util.Optional;
import org.chokepoint.operations.database.OperationsDatabase;

/**
 * How runs and schedules are kept.
 *
 * @param database the JDBC URL of the operations database; a file of the state folder without one
 * @param keepRuns how many runs the history keeps
 */
public record OperationsSettings(Optional<String> database, int keepRuns) {
  /**
   * Opens the operations database of an installation.
   *
   * @throws org.chokepoint.operations.database.DatabaseUnavailable if it cannot be opened
   */
  public OperationsDatabase open(Installation installation) {
    return database
        .map(OperationsDatabase::open)
        .orElseGet(() -> OperationsDatabase.in(installation.home()));
  }
}
