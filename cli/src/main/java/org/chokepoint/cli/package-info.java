/** The front door: exit codes, and the list of commands. */
@NullMarked
package org.chokepoint.cli;

import org.jspecify.annotations.NullMarked;
