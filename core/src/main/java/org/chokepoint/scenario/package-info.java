/** What-if: a market before and after a merger. */
@NullMarked
package org.chokepoint.scenario;

import org.jspecify.annotations.NullMarked;
