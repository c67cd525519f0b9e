/** A labelled synthetic usage panel, the same bits for the same seed. */
@NullMarked
package org.chokepoint.usage.synthetic;

import org.jspecify.annotations.NullMarked;
