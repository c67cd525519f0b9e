/** The structure of a plain graph: what separates it, what leads everywhere, how dense it is. */
@NullMarked
package org.chokepoint.graph.shape;

import org.jspecify.annotations.NullMarked;
