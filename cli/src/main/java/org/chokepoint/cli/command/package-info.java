/** The commands. */
@NullMarked
package org.chokepoint.cli.command;

import org.jspecify.annotations.NullMarked;
