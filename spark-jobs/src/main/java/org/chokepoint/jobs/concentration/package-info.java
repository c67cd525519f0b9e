/** From shares to measures: a row for each market, lens and measure. */
@NullMarked
package org.chokepoint.jobs.concentration;

import org.jspecify.annotations.NullMarked;
