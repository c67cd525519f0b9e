/** Dependency graphs from and to the formats of others, and changes of them from text. */
@NullMarked
package org.chokepoint.exchange;

import org.jspecify.annotations.NullMarked;
