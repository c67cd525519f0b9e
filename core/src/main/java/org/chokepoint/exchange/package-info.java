/** Dependency graphs from and to the formats of others. */
@NullMarked
package org.chokepoint.exchange;

import org.jspecify.annotations.NullMarked;
