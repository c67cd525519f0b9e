/**
 * The pages on what fails: failures, what-if, incidents, datasets, releases, runs, the data API.
 */
@NullMarked
package org.chokepoint.api.page.failure;

import org.jspecify.annotations.NullMarked;
