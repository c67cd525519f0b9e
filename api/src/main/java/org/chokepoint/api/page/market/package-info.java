/** Pages on markets, firms, measures and rules, and the explanation of a number. */
@NullMarked
package org.chokepoint.api.page.market;

import org.jspecify.annotations.NullMarked;
