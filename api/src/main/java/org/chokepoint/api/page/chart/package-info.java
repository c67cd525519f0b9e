/** Pages of charts: the gallery, one chart with everything to quote it, and the bare figure. */
@NullMarked
package org.chokepoint.api.page.chart;

import org.jspecify.annotations.NullMarked;
