/** Rows for charts that no single table of a release holds, each computed by a small class. */
@NullMarked
package org.chokepoint.reports.chart.reading;

import org.jspecify.annotations.NullMarked;
