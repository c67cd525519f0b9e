/** A labelled synthetic usage panel, the same bits for the same seed. */
@NullMarked
package org.chokepoint.usage;

import org.jspecify.annotations.NullMarked;
