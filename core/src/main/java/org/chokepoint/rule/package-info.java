/** Dated legal thresholds read from files, and exact verdicts on a market. */
@NullMarked
package org.chokepoint.rule;

import org.jspecify.annotations.NullMarked;
