/** What became of releases: the runs behind them, and what differs from one to another and why. */
@NullMarked
package org.chokepoint.api.history;

import org.jspecify.annotations.NullMarked;
