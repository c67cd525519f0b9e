/** Alerts: what is watched, what was raised on a release, and how receivers are told. */
@NullMarked
package org.chokepoint.operations.alert;

import org.jspecify.annotations.NullMarked;
