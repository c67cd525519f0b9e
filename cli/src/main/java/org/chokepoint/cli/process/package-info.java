/** Starts Spark and the server as processes of their own. */
@NullMarked
package org.chokepoint.cli.process;

import org.jspecify.annotations.NullMarked;
