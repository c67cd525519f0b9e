/**
 * One published release in memory: opened read-only, whole, and unchanged until nobody reads it.
 */
@NullMarked
package org.chokepoint.api.release;

import org.jspecify.annotations.NullMarked;
