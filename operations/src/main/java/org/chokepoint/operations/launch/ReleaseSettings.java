package org.chokepoint.operations.launch;

import java.util.List;

/**
 * Which releases are kept when old ones are removed.
 *
 * @param keep this many of the newest, whatever their age; 0 for all
 * @param keepDays and every one that is not older
 */
public record ReleaseSettings(int keep, int keepDays) {
  /** The same as arguments of the batch. */
  List<String> arguments() {
    return List.of("--keep", Integer.toString(keep), "--keep-days", Integer.toString(keepDays));
  }
}
