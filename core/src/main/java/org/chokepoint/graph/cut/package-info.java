/** Which sets of failures bring a node down, which look apart and are not, and what would help. */
@NullMarked
package org.chokepoint.graph.cut;

import org.jspecify.annotations.NullMarked;
