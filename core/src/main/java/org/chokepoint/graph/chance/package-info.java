/** Rows that may or may not hold: impacts as distributions, and the row most worth checking. */
@NullMarked
package org.chokepoint.graph.chance;

import org.jspecify.annotations.NullMarked;
