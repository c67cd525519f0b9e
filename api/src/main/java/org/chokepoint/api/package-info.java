/** The server's entry point. */
@NullMarked
package org.chokepoint.api;

import org.jspecify.annotations.NullMarked;
