/** What the command usage shows: one file a view. */
@NullMarked
package org.chokepoint.cli.usage;

import org.jspecify.annotations.NullMarked;
