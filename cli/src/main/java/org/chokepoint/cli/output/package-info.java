/** Prints rows as a table, CSV or JSON. */
@NullMarked
package org.chokepoint.cli.output;

import org.jspecify.annotations.NullMarked;
