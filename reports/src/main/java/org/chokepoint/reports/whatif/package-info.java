/** What a person asks of a release on the spot: mergers, outages, remedies and comparisons. */
@NullMarked
package org.chokepoint.reports.whatif;

import org.jspecify.annotations.NullMarked;
