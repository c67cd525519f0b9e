/** Two markets side by side, mostly one market at two times: what moved, who moved it, how long. */
@NullMarked
package org.chokepoint.change;

import org.jspecify.annotations.NullMarked;
