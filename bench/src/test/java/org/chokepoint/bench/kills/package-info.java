/** Kills the parts of a running installation at random moments and looks at what is left. */
@NullMarked
package org.chokepoint.bench.kills;

import org.jspecify.annotations.NullMarked;
