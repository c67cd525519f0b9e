/** Charts as pictures: ECharts in an embedded V8 draws SVG, and jsvg turns that into PNG. */
@NullMarked
package org.chokepoint.reports.picture;

import org.jspecify.annotations.NullMarked;
