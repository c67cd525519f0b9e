/** When each node falls and returns in an outage, and what is lost meanwhile. */
@NullMarked
package org.chokepoint.graph.time;

import org.jspecify.annotations.NullMarked;
