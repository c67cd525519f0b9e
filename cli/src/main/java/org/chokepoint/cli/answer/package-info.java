/** What commands answer: the results of core as sheets. */
@NullMarked
package org.chokepoint.cli.answer;

import org.jspecify.annotations.NullMarked;
