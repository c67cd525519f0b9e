/** Tests of the command line, and of the house as a whole. */
@NullMarked
package org.chokepoint.cli;

import org.jspecify.annotations.NullMarked;
