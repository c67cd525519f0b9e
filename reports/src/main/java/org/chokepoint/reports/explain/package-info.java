/** Where a number of a release comes from, and how anybody computes it again. */
@NullMarked
package org.chokepoint.reports.explain;

import org.jspecify.annotations.NullMarked;
