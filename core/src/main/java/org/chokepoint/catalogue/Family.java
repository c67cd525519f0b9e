package org.chokepoint.catalogue;

import java.util.List;

/**
 * Measures that are computed from the same things.
 *
 * @param title what they are measures of
 * @param needs what they are computed from, and where one is added
 * @param entries the measures, in the order people read them
 */
public record Family(String title, String needs, List<Entry> entries) {
  public Family {
    entries = List.copyOf(entries);
  }
}
