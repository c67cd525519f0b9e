/** What would have helped: graphs and holdings changed, compared, and the best changes found. */
@NullMarked
package org.chokepoint.graph.remedy;

import org.jspecify.annotations.NullMarked;
