/** What core costs, beside named peers in the same run. */
@NullMarked
package org.chokepoint.bench;

import org.jspecify.annotations.NullMarked;
