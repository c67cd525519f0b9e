/**
 * Charts as files: a specification is filled with the rows of a release and becomes an ECharts
 * option.
 */
@NullMarked
package org.chokepoint.reports.chart;

import org.jspecify.annotations.NullMarked;
