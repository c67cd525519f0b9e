/** Pages that say what was found, complete without a script. */
@NullMarked
package org.chokepoint.api.page;

import org.jspecify.annotations.NullMarked;
