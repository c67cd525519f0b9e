/** From shares and rule books to verdicts. */
@NullMarked
package org.chokepoint.jobs.verdict;

import org.jspecify.annotations.NullMarked;
