/** Dataset folders and their cards. */
@NullMarked
package org.chokepoint.jobs.io.dataset;

import org.jspecify.annotations.NullMarked;
