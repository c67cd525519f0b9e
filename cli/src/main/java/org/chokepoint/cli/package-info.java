/** The front door: one command a class, exit codes, versions. */
@NullMarked
package org.chokepoint.cli;

import org.jspecify.annotations.NullMarked;
