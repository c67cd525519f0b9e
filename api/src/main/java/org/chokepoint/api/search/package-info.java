/** Finding markets, firms, nodes, incidents and measures by name, in English and Korean. */
@NullMarked
package org.chokepoint.api.search;

import org.jspecify.annotations.NullMarked;
