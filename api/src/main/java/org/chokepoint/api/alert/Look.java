package org.chokepoint.api.alert;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.release.Release;
import org.chokepoint.operations.alert.Alert.Said;
import org.chokepoint.operations.alert.Cause;

/** How the subjects of one watch are seen, and what is said when one has moved. */
interface Look {
  /** All subjects of a release. */
  List<Seen> in(Release release);

  /** Whether somebody wants to hear that a subject stands so now. */
  boolean raises(String state);

  /** Whether somebody wants to hear of it where the subject was not there before. */
  boolean raisesNew(String state);

  /** Where the line is, in words that need no translation. */
  String threshold();

  /** What moved it, the strongest first. */
  List<Cause> causes(Moved moved);

  /** What happened and why. */
  Said said(Moved moved, Optional<Cause> cause);

  /** Where it can be looked at. */
  List<String> links(Moved moved);

  /**
   * A subject that crossed the line.
   *
   * @param from the release before
   * @param to the release that brought it
   * @param before how it stood before, if it was there
   * @param after how it stands now
   */
  record Moved(Optional<Release> from, Release to, Optional<Seen> before, Seen after) {
    /** How it stood before. */
    String was() {
      return before.map(Seen::shown).orElse("");
    }
  }
}
