/** The doorway: addresses, what is asked, what is answered, and the limits of both. */
@NullMarked
package org.chokepoint.api.http;

import org.jspecify.annotations.NullMarked;
