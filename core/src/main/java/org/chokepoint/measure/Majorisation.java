package org.chokepoint.measure;

/** How a measure answers when amounts move from smaller to larger firms. */
enum Majorisation {
  /** It never falls, firms that lose everything included (Schur-convex). */
  RISES,
  /** It never rises, firms that lose everything included (Schur-concave). */
  FALLS,
  /** It never falls while the number of firms stays the same. */
  RISES_AT_COUNT,
  /** It never rises while the number of firms stays the same. */
  FALLS_AT_COUNT,
  /** It may rise or fall. */
  UNORDERED
}
