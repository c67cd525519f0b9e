/** Alerts as Atom feeds. */
@NullMarked
package org.chokepoint.api.feed;

import org.jspecify.annotations.NullMarked;
