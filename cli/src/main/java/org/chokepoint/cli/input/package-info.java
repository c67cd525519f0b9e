/** Reads a user's own files. */
@NullMarked
package org.chokepoint.cli.input;

import org.jspecify.annotations.NullMarked;
