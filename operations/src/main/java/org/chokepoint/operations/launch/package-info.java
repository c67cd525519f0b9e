/** Starts the batch and the server as processes of their own and hears what a batch says. */
@NullMarked
package org.chokepoint.operations.launch;

import org.jspecify.annotations.NullMarked;
