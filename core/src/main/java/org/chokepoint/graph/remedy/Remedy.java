package org.chokepoint.graph.remedy;

/**
 * A change that might have helped, as a pure function from one situation to another. Changes of the
 * graph only ever add members to groups, so nothing falls after them that stood before.
 */
public sealed interface Remedy
    permits SecondSite, ExtraProvider, Dispersal, Interoperability, Divestiture, Merger {
  /**
   * The situation with the change made; the one given stays as it is.
   *
   * @throws IllegalArgumentException if it names a group, node or holder that is not there
   */
  Situation on(Situation before);

  /** What is done, as a sentence without a full stop. */
  String sentence();
}
