/** The whole site as files that need no server. */
@NullMarked
package org.chokepoint.api.export;

import org.jspecify.annotations.NullMarked;
