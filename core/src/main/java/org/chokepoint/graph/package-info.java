/** Who needs whom, with redundancy, and what falls when one node falls. */
@NullMarked
package org.chokepoint.graph;

import org.jspecify.annotations.NullMarked;
