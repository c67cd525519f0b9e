package org.chokepoint.api.page.failure;

import java.util.List;
import org.chokepoint.operations.alert.Alert;
import org.chokepoint.operations.alert.AlertKind;

/**
 * The alerts as their page shows them.
 *
 * @param alerts the alerts, the newest first
 * @param kind the kind picked, or the empty text
 * @param market the market picked, or the empty text
 */
public record AlertList(Paged<Alert> alerts, String kind, String market) {
  /** The kinds there are. */
  public List<String> kinds() {
    return AlertKind.ids();
  }
}
