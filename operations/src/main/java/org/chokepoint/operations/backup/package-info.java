/** Copies of a state folder that are whole, and state folders made from them again. */
@NullMarked
package org.chokepoint.operations.backup;

import org.jspecify.annotations.NullMarked;
