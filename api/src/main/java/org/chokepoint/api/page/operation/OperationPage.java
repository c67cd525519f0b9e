package org.chokepoint.api.page.operation;

import org.chokepoint.api.page.SitePage;

/**
 * A page of runs or schedules: what it offers depends on who asks, and it belongs to no release.
 */
interface OperationPage extends SitePage {
  @Override
  default boolean byCaller() {
    return true;
  }

  @Override
  default boolean ofOneRelease() {
    return false;
  }
}
