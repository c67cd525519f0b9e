package org.chokepoint.api.page.operation;

import java.util.List;
import org.chokepoint.api.operation.Door;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.release.CurrentRelease;

/** The pages on what is computed when. */
public final class OperationPages {
  private OperationPages() {}

  /** Every page of this part. To add one: one entry here. */
  public static List<SitePage> all(CurrentRelease releases, Door door) {
    return List.of(
        new RunsPage(releases, door),
        new RunPage(releases, door),
        new SchedulesPage(door),
        new SchedulePage(door, SchedulePage.Part.WHOLE),
        new SchedulePage(door, SchedulePage.Part.DELETION));
  }
}
