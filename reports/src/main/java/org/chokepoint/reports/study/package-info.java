/** A dated study of one dataset: what was found, charts, tables, methods, sources, in one page. */
@NullMarked
package org.chokepoint.reports.study;

import org.jspecify.annotations.NullMarked;
