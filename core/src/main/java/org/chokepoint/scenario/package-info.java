/** What-if: a market before and after a merger, a divestiture, an exit, an entry, a stake. */
@NullMarked
package org.chokepoint.scenario;

import org.jspecify.annotations.NullMarked;
