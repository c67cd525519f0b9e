/** What a model says of an outage beside what happened, with the errors. */
@NullMarked
package org.chokepoint.backtest;

import org.jspecify.annotations.NullMarked;
