/** The front page: what stands out in a release. */
@NullMarked
package org.chokepoint.api.page.front;

import org.jspecify.annotations.NullMarked;
