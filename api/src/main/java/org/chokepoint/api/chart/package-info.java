/** Charts as files: pictures, tables, packages to keep; each drawn once for a release. */
@NullMarked
package org.chokepoint.api.chart;

import org.jspecify.annotations.NullMarked;
