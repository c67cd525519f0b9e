package org.chokepoint.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.change.ChangeMeasure;
import org.chokepoint.change.ChangeMeasures;
import org.chokepoint.change.Persistence;
import org.chokepoint.measure.Measure;
import org.chokepoint.measure.Measures;
import org.chokepoint.ownership.OwnershipMeasure;
import org.chokepoint.ownership.OwnershipMeasures;
import org.chokepoint.usage.UsageMeasures;
import org.chokepoint.usage.sample.SampledMeasures;

/** All measures. A measure is added to the list of its own family and appears here by itself. */
public final class Catalogue {
  private static final List<Family> FAMILIES =
      List.of(
          new Family(
              "One market",
              "Computed from the shares of one market at one time (`measure/Measures.java`).",
              Measures.all().stream().map(Measure::card).map(card -> Entry.of(card)).toList()),
          new Family(
              "A market and its owners",
              "Computed from shares and from who owns whom (`ownership/OwnershipMeasures.java`).",
              OwnershipMeasures.all().stream()
                  .map(OwnershipMeasure::card)
                  .map(card -> Entry.of(card))
                  .toList()),
          new Family(
              "A market over time",
              "Computed from two periods of a market, or from its years in a row"
                  + " (`change/ChangeMeasures.java`).",
              Stream.concat(
                      ChangeMeasures.all().stream().map(ChangeMeasure::card),
                      Stream.of(Persistence.card()))
                  .map(card -> Entry.of(card))
                  .toList()),
          new Family(
              "A usage panel",
              "Computed from what persons use (`usage/UsageMeasures.java`,"
                  + " `usage/sample/SampledMeasures.java`).",
              Stream.concat(UsageMeasures.cards().stream(), SampledMeasures.cards().stream())
                  .map(card -> Entry.of(card))
                  .toList()));

  private Catalogue() {}

  /** The families, in the order people read them. */
  public static List<Family> families() {
    return FAMILIES;
  }

  /** All measures of all families. */
  public static List<Entry> entries() {
    return FAMILIES.stream().flatMap(family -> family.entries().stream()).toList();
  }

  /** The names of all measures. */
  public static List<String> ids() {
    return entries().stream().map(Entry::id).toList();
  }
}
