package org.chokepoint.api.alert;

import java.util.List;
import java.util.Optional;
import org.chokepoint.operations.alert.Alert;
import org.chokepoint.operations.alert.AlertFilter;
import org.chokepoint.operations.alert.AlertStore;

/** The alerts that can be read. */
public interface AlertShelf {
  /** The most alerts that are read at once. */
  int MOST = 10_000;

  /** No alerts: nothing is watched. */
  AlertShelf EMPTY =
      new AlertShelf() {
        @Override
        public List<Alert> alerts(AlertFilter filter, int most) {
          return List.of();
        }

        @Override
        public Optional<Alert> alert(String id) {
          return Optional.empty();
        }
      };

  /** Those of a store. */
  static AlertShelf of(AlertStore store) {
    return new AlertShelf() {
      @Override
      public List<Alert> alerts(AlertFilter filter, int most) {
        return store.alerts(filter, most);
      }

      @Override
      public Optional<Alert> alert(String id) {
        return store.alert(id);
      }
    };
  }

  /** The alerts that are wanted, newest first. */
  List<Alert> alerts(AlertFilter filter, int most);

  /** The alert of that identifier, if there is one. */
  Optional<Alert> alert(String id);
}
