/** From markets at neighbouring periods to what changed, who changed it and who disagrees. */
@NullMarked
package org.chokepoint.jobs.change;

import org.jspecify.annotations.NullMarked;
