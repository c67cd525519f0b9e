/** Runs: what was asked for, how far it is, what became of it. */
@NullMarked
package org.chokepoint.operations.run;

import org.jspecify.annotations.NullMarked;
