/** Runs what is due, once, on one of the servers of a database. */
@NullMarked
package org.chokepoint.operations.engine;

import org.jspecify.annotations.NullMarked;
