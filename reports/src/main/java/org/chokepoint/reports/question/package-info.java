/** What questions about a release share: addresses, faults, names, numbers and market cells. */
@NullMarked
package org.chokepoint.reports.question;

import org.jspecify.annotations.NullMarked;
