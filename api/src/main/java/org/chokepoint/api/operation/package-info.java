/** Schedules and runs as they are asked for and changed over HTTP. */
@NullMarked
package org.chokepoint.api.operation;

import org.jspecify.annotations.NullMarked;
