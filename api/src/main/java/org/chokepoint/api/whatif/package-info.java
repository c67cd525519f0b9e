/** What-if questions and explanations, asked by address or with a body. */
@NullMarked
package org.chokepoint.api.whatif;

import org.jspecify.annotations.NullMarked;
