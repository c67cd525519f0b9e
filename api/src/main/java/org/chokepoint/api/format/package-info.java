/** Rows with typed columns, and the formats they can be written in. */
@NullMarked
package org.chokepoint.api.format;

import org.jspecify.annotations.NullMarked;
